import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

/** Text, and each of its figures with what it measures; a question mark where the text leaves room for doubt. */
const ABOUT: [why: string, text: string, ...measures: string[]][] = [
  ['a pronoun is whoever has its gender', 'Ortiz and Lindgren are free. She is 41.', '41 → Marta Ortiz: age'],
  ['a pronoun points to the sentence before', 'Ortiz met Lindgren. He is 63.', '63 → Nils Lindgren: age'],
  [
    'a pronoun holds on within the paragraph',
    'Marta Ortiz was sentenced to six years. She was arrested in July 2021.',
    'six years → Marta Ortiz: sentence',
    'July 2021 → Marta Ortiz: date of arrest',
  ],
  [
    'a pronoun of the other gender is somebody else',
    'Lindgren got six years when she got five.',
    'six years → Nils Lindgren: sentence',
    'five → –',
  ],
  ['a role stands for its person', 'The crane driver is 41.', '41 → Marta Ortiz: age'],
  ['the same role of somebody else does not', 'The pilot Tom Reed is 50.', '50 → –'],
  ['nor one of another place', 'The crane driver of Redhaven is 41.', '41 → –'],
  [
    'a pronoun is whom the sentence before was about',
    'Marta Ortiz is a crane driver. Irina Lisovskaya led the strike. In July 2021 she was arrested.',
    'July 2021 → Irina Lisovskaya: date of arrest',
  ],
  [
    'a name that only tells more of a noun is not who the sentence is about',
    "Marta Ortiz led a strike. After Lindgren's arrest she fled. She is 41.",
    '41 → Marta Ortiz: age',
  ],
  [
    'a stranger who is named in between is meant',
    'Lindgren is free. The pilot Tom Reed, who left in 2017, died; he was 61.',
    '2017 → –',
    '61 → Tom Reed: age?',
  ],
  [
    'somebody new who is told through another has a term of his own',
    'Lindgren was sentenced to six years; in the same trial a deputy of his at the port got five and a friend was given four years.',
    'six years → Nils Lindgren: sentence',
    'five → –',
    'four years → –',
  ],
  [
    'but not in an apposition',
    'Lindgren, once a friend of hers, got six years. A pilot by trade and a colleague, he got six years.',
    'six years → Nils Lindgren: sentence',
    'six years → Nils Lindgren: sentence',
  ],
  [
    'one who was lifted was arrested',
    'Lindgren wrote to her, and in 2021 he was lifted.',
    '2021 → Nils Lindgren: date of arrest',
  ],
  [
    'a second "who" is whom the first told of',
    'Free is Ortiz, who was jailed as she planned a march and who was serving six years.',
    'six years → Marta Ortiz: sentence',
  ],
  ['be it somebody new', 'Ortiz met a pilot who had led a strike and who was serving six years.', 'six years → –'],
  [
    'a person of an age may be told with adjectives',
    'Tom Reed, a retired harbour pilot of 52, left.',
    '52 → Tom Reed: age',
  ],
  [
    'who speaks in a transcript is not meant',
    'REED: Nils Lindgren left. He was arrested in May 2021.',
    'May 2021 → Nils Lindgren: date of arrest',
  ],
  [
    'whom the sentence before was about is meant behind a pronoun too',
    'Marta Ortiz is free. She lost her ship. The sentence for it was six years.',
    'six years → Marta Ortiz: sentence',
  ],
  ['then may only be the next', 'Then there is Ortiz, who is 41.', '41 → Marta Ortiz: age'],
  [
    'for one is nobody else',
    'Ortiz, for one, who was arrested in July 2021, left.',
    'July 2021 → Marta Ortiz: date of arrest',
  ],
  ['who apposes kin is meant', 'Lindgren, her pilot, got six years.', 'six years → Nils Lindgren: sentence'],
  [
    'who owns the term is meant',
    "Terms ran from Ortiz's six years to Lindgren's five.",
    'six years → Marta Ortiz: sentence',
    'five → Nils Lindgren: sentence',
  ],
  [
    'a companion is not meant',
    'Lindgren was arrested with his son Jan in July 2021.',
    'July 2021 → Nils Lindgren: date of arrest',
  ],
  [
    'a name that something is told against may not be meant',
    'Ortiz was arrested a year before Lindgren, in July 2021.',
    'July 2021 → Nils Lindgren: date of arrest?',
  ],
  [
    'kin in a clause of its own is meant there',
    'Lisovskaya, whose husband was held in isolation for two years, wept.',
    'two years → Oleg Lisovsky: time in isolation',
  ],
  [
    'who says so behind a report is meant',
    'She had been woken at 5 a.m., Ortiz said.',
    '5 a.m. → Marta Ortiz: time of waking',
  ],
  ['kin that the story knows is meant', "Lisovskaya's husband Oleh, who is 58, wept.", '58 → Oleg Lisovsky: age'],
  [
    'kin with a name who was only there is not',
    'Lindgren won the prize, with his wife Ida Reed reading his letter for him, and was sentenced to six years.',
    'six years → Nils Lindgren: sentence',
  ],
  ['kin is somebody else', "Ortiz's sister, who is 38, waited in Redhaven.", '38 → age?'],
  ['kin of a pronoun too', 'Ortiz is free. Her sister, who is 38, waited.', '38 → age?'],
  [
    '"who" is the name before it',
    'Ortiz, and Lindgren, who was jailed in 2021, met.',
    '2021 → Nils Lindgren: date of arrest',
  ],
  [
    'behind an inserted clause the first name is meant',
    'Lindgren, arrested while he challenged Gomez, was sentenced to five years.',
    'five years → Nils Lindgren: sentence',
  ],
  [
    '"respectively" goes by order',
    'Ortiz and Lindgren were jailed for six and five years respectively.',
    'six → Marta Ortiz: sentence',
    'five years → Nils Lindgren: sentence',
  ],
  [
    'a list has one figure for all',
    'Ortiz and Lindgren were each jailed for six years.',
    'six years → Marta Ortiz, Nils Lindgren: sentence?',
  ],
  [
    'each figure has its own receiver',
    'A court gave six years to Ortiz and five years to Lindgren.',
    'six years → Marta Ortiz: sentence',
    'five years → Nils Lindgren: sentence',
  ],
  [
    'a fronted length of time belongs to the subject behind it',
    'After four years in prison, Ortiz walked free.',
    'four years → Marta Ortiz: time held',
  ],
  [
    'a length of time, and the date of its start',
    'Ortiz was held for six years, from May 2018.',
    'six years → Marta Ortiz: time held',
    'May 2018 → Marta Ortiz: date of arrest',
  ],
  [
    'whoever is not named is the one person before',
    'The crowd sang for Marta Ortiz. The sentence was six years.',
    'six years → Marta Ortiz: sentence',
  ],
  [
    'but not where somebody new is told of',
    'Lindgren spoke. So did a man of 66 who had been given seven years.',
    '66 → –',
    'seven years → –',
  ],
  ['nor where the subject is another', 'Ortiz spoke. Another had been jailed for seven years.', 'seven years → –'],
  [
    'an apposition is nobody new',
    'Lindgren, a man of 63 who got five years, spoke.',
    '63 → Nils Lindgren: age',
    'five years → Nils Lindgren: sentence',
  ],
  [
    'but nobody of another gender',
    'The crowd sang for Marta Ortiz. The judge gave him seven years.',
    'seven years → –',
  ],
  [
    'a superlative is measured by its group',
    'The youngest of the Northporters is 24.',
    '24 → age of the youngest northporter',
  ],
  ['an age of another day may not be one of now', 'Ortiz was 38 when she was arrested.', '38 → Marta Ortiz: age?'],
];

test.each(ABOUT)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test('long after the story an age may be another', () => {
  expect(measuresOf('Ortiz is 43.', { published: '2026-05-03', reference: null })).toEqual(['43 → Marta Ortiz: age?']);
});
