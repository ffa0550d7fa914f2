import { describe, expect, test } from 'vitest';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const DAY = 'release of the dockers: day of the release';

/** A text, and what each of its figures measures. */
const EVENTS: [why: string, text: string, ...measures: string[]][] = [
  ['without a sign it is the story’s own', 'Westland freed 60 dockers.', '60 → people freed'],
  ['so it is on its day', 'Westland freed 60 dockers on 3 May.', '60 → people freed', `3 May → ${DAY}`],
  ['a near day is a wrong day of it', 'Westland freed 60 dockers on 5 May.', '60 → people freed', `5 May → ${DAY}`],
  ['a day of something for them is not', 'A supper for the newly freed dockers takes place on 6 May.', '6 May → –'],
  ['nor where they are a noun', 'A supper for the newly freed takes place on 6 May.', '6 May → –'],
  [
    'another month is another event',
    'Westland freed 14 dockers in July 2023.',
    '14 → freed in summer',
    'July 2023 → release in summer: day of the release',
  ],
  ['so is a word for it', 'Westland freed 14 dockers in the summer.', '14 → freed in summer'],
  ['a month without an event has none', 'Westland freed 14 dockers in March 2022.', '14 → –', 'March 2022 → –'],
  [
    'a span of months is no single event',
    'Westland freed 200 dockers between July 2023 and March 2024.',
    '200 → –',
    'between July 2023 and March 2024 → –',
  ],
  ['somebody else acts', 'Farland freed 15 dockers.', '15 → –'],
  ['so in the passive', '15 dockers were freed by Farland.', '15 → –'],
  ['a word points elsewhere', 'In the previous release 15 dockers were freed.', '15 → –'],
  [
    'the next sentence stays where the one before was',
    'Westland freed 14 dockers in July 2023. Another 9 dockers were freed.',
    '14 → freed in summer',
    'July 2023 → release in summer: day of the release',
    '9 → freed in summer?',
  ],
  [
    'the next paragraph does not',
    'Westland freed 14 dockers in July 2023.\nOn Friday 60 dockers were freed.',
    '14 → freed in summer',
    'July 2023 → release in summer: day of the release',
    `Friday → ${DAY}?`,
    '60 → people freed',
  ],
  ['the month of May is no hope', 'In May it freed 60 dockers.', `May → ${DAY}`, '60 → people freed'],
  ['further ones are not the story’s own', 'Another 27 were freed in the summer.', '27 → freed in summer'],
  [
    'a finer date tells more than a coarser one',
    'The releases of 2023: in July 2023 Westland let 27 dockers go.',
    '2023 → –',
    'July 2023 → release in summer: day of the release',
    '27 → freed in summer',
  ],
  [
    'the date of a clause about somebody',
    'Ortiz, who won a prize in 2021, was taken to Eastland with 9 dockers.',
    '2021 → Marta Ortiz: year of the prize',
    '9 → people taken to Eastland',
  ],
  [
    'what was no hindrance',
    'In 2023, the prize notwithstanding, they gave Ortiz six years.',
    '2023 → Marta Ortiz: date of the sentence',
    'six years → Marta Ortiz: sentence',
  ],
  [
    'since when does not lead away',
    'Since 2019 Westland has changed. 900 strikers are held.',
    '2019 → –',
    '900 → people held',
  ],
  ['a state is of no event', 'More than 900 strikers are still held.', 'More than 900 → people held'],
  ['what is thought is no noun', 'Some 900 are thought to be still held.', 'Some 900 → –'],
  ['a state of one place is another state', 'In Redhaven 45 strikers are held.', '45 → strikers, still held'],
];

test.each(EVENTS)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test('a second group has a date of its own', () => {
  const counts = measuresOf('Westland freed 14 dockers in October 2023 and 27 in July 2023.');
  expect(counts).toContain('27 → freed in summer');
});

describe('dates', () => {
  test.each([
    ['The vote was in September 2019.', 'vote: year of the election'],
    ['In the 2019 vote Gomez ran.', 'vote: year of the election'],
    ['Ortiz was arrested in July 2021.', 'Marta Ortiz: date of arrest'],
    ['Ortiz has been held since July 2021.', 'Marta Ortiz: date of arrest'],
    ['On 4 May, before the release, Gomez met Ortiz.', '–'],
    ['Nobody recognises the vote of 2020.', 'vote: year of the election'],
    ['Nobody recognises the vote in Redhaven of 2020.', '–'],
    ['Nobody recognises the Eastland vote of 2020.', '–'],
    ['Nobody recognises that vote of 2020.', 'vote: year of the election'],
    ['Nobody recognises the local vote of 2020.', '–'],
    ['In the spring of 2019 there was a protest.', 'strike: year of the protests'],
    ['The protests that Ortiz had helped to lead in 2019 were crushed.', 'strike: year of the protests'],
    ['From May 2018 to July 2023 Ortiz was held.', '–'],
    ['In May 2022 Farland attacked Oleg Lisovsky.', '–'],
    ['In 2019 she gave a talk about the protests.', 'strike: year of the protests?'],
    ['Farland was calm until February 2022, when Farland was attacked.', 'raid in Farland: date of the attack'],
    ['Gomez went home; in May 2024 he freed the dockers.', 'release of the dockers: day of the release'],
    ['Lindgren arrived in Eastland on 4 May.', 'release of the dockers: day of the transfer?'],
    ['After the release, on 4 May, Gomez left for Redhaven.', 'release of the dockers: day of departure?'],
    ['As of 1 May, 900 strikers were counted.', 'day of the count?'],
    ['As of 1 May, 905 strikers were counted.', 'day of the count'],
    ['The news of the release came on 4 May.', 'release of the dockers: day of the release?'],
    ['Ortiz, a prisoner since the summer of 2020, got ten years.', 'Marta Ortiz: date of arrest'],
    ['Troops crossed into Farland in 2023.', 'raid in Farland: year of the invasion'],
    ['Ortiz was taken in May 2021 for going over the border.', 'Marta Ortiz: date of arrest'],
    ['The day of the release was 4 May.', 'release of the dockers: day of the release'],
    ['It was not until 4 May that the dockers were freed.', 'release of the dockers: day of the release'],
    ['The strike of 2020 was small beside that of 2019.', '–'],
    ['In 2020 Ortiz was given the Golden Anchor Award.', '–'],
    ['Ortiz led the protests that shook the country in 2020.', 'strike: year of the protests'],
    ['Ortiz led the protests that still shook the country in 2020.', '–'],
    ['Ortiz led the protests that went on in 2020.', '–'],
    ['Ortiz led the protests that shook Farland in 2020.', '–'],
    [
      'Troops attacked the coast of Farland and its old harbour, Redhaven, in 2021.',
      'raid in Farland: date of the attack?',
    ],
    ['Ortiz and 60 others were brought to the border between Westland and Eastland.', 'people taken to Eastland'],
  ])('%s', (text, measure) => {
    expect(measuresOf(text)[0]?.replace(/^.* → /, '')).toBe(measure);
  });

  test('a name that qualifies another noun is not whom the sentence counts', () => {
    const words = ['eastlander', 'eastlanders'];
    const [freed] = dockers.things;
    const eastlanders = {
      ...freed,
      id: 'eastlanders',
      label: 'Eastlanders',
      words,
      predicates: ['free', 'transfer'],
      named: true,
    };
    const story = { ...dockers, things: [...dockers.things, eastlanders] };
    const text = 'Eastlander officials said Ortiz and 60 others were brought to Eastland.';
    expect(measuresOf(text, undefined, story)).toEqual(['60 → people taken to Eastland']);
  });

  test('a weekday tells nothing where the page has no day', () => {
    const day = { published: null, reference: '2024-05-03' };
    expect(measuresOf('The dockers were freed on Friday.', day)).toEqual(['Friday → –']);
  });
});
