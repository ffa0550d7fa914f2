/** Sentences in which a figure stands close to what it does not tell. */
import { expect, test } from 'vitest';
import { claimsOf, dockers, measuresOf } from '../fixtures/dockers.ts';
import { ferryMeasures } from '../fixtures/ferry.ts';

const AGE = 'Marta Ortiz: age';
const SENTENCE = 'Marta Ortiz: sentence';
const SERVED = 'Marta Ortiz: time held';

/** A text, and each of its figures with what it measures. */
const TOLD: [why: string, text: string, ...measures: string[]][] = [
  ['done again and again', 'Westland had freed dockers in groups of 10 to 60 at a time.', '10 to 60 → –'],
  ['the first of several stages', 'Ortiz had 13 months of pre-trial detention behind her.', `13 months → ${SERVED}?`],
  [
    'of those tried with her',
    'Ortiz was given six years. Her co-defendants were given between two and four years.',
    `six years → ${SENTENCE}`,
    'between two and four years → sentence?',
  ],
  [
    'of an earlier stay',
    'Ortiz was behind bars for three years this time and for almost two before; hers was six years.',
    `three years → ${SERVED}?`,
    'almost two → –',
    `six years → ${SENTENCE}`,
  ],
  ['all that a clause tells', 'When Ortiz was 25 she moved to Redhaven.', `25 → ${AGE}?`],
  ['what a reader wrote', 'You also write that Ortiz spent twelve years in prison.', `twelve years → ${SERVED}?`],
  [
    'of options',
    'How many dockers were freed? a) 60 dockers were freed. b) 90 dockers were freed.',
    '60 → –',
    '90 → –',
  ],
  ['of no question', 'The list says: a) 60 dockers were freed.', '60 → people freed'],
  ['supposed', 'If 60 dockers were freed, the harbour would be quiet.', '60 → people freed?'],
  [
    'a noun that has its own',
    'Ortiz has 43 years and sentence 11 years.',
    '43 years → Marta Ortiz: age',
    `11 years → ${SENTENCE}`,
  ],
  [
    'somebody without a name',
    'He had been to see Lindgren. He was arrested in May 2021.',
    'May 2021 → Nils Lindgren: date of arrest?',
  ],
  [
    'the one whom the clause names behind',
    'When he was arrested, Lindgren was alone. He was given six years.',
    'six years → Nils Lindgren: sentence',
  ],
  ['of somebody compared', 'Lindgren got six years to her five.', 'six years → Nils Lindgren: sentence', 'five → –'],
  ['years of work', 'Ortiz had 12 years as a pilot behind her.', '12 years → –'],
  ['an age to come', 'By the time she is 50, Ortiz said, she wants a ship.', `50 → ${AGE}?`],
  ['a birthday in between', 'Ortiz, who turned 40 in prison, is free.', `turned 40 → ${AGE}?`],
  ['what the law has', 'The sentence for theft is six years; Ortiz was tried for arson.', 'six years → –'],
  ['a stop on the way', 'Ortiz was stopped on the street in May 2023 by a friend.', 'May 2023 → –'],
  ['a person described', 'Ortiz is free, said the captain, who is 58.', `58 → ${AGE}?`],
  ['a person described as new', 'Ortiz is free. A court jailed a smuggler, 31.', '31 → –'],
  ['the one before, described', 'Ortiz is free. The activist, 60, was tired.', `60 → ${AGE}`],
  ['a description beside the name', 'Ortiz, a retired pilot, 60, is free.', `60 → ${AGE}`],
  [
    'of an hour',
    'At 5 p.m. the count stood at 60 freed.',
    '5 p.m. → release of the dockers: time of the release',
    '60 → people freed?',
  ],
  ['put so at first', 'Unions first put the number of dockers freed at 60.', '60 → –'],
];

test.each(TOLD)('%s', (_, text, ...measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test.each([
  ['another ship', 'Two years after the Alma the Vega sank in an hour, with 60 dead.', '–'],
  ['her own', 'The Alma sank in an hour, with 60 dead.', 'dead'],
  ['said of her', 'The Vega reported that 60 people died on the Alma.', 'dead'],
  ['a verb of its own', '90 people died, and of the crew 60 had given an address.', 'crew dead?'],
])('%s', (_, text, measure) => {
  expect(ferryMeasures(text).at(-1)).toBe(measure);
});

test.each([
  ['Ortiz was freed along with Lindgren and 60 others.', 62],
  ['Westland let Ortiz go in May together with Lindgren and 60 others.', 62],
  ['Along with Lindgren and 60 others, Ortiz was freed.', 62],
  ['Westland freed Lindgren and 60 others.', 61],
  ['With Lindgren and 60 others free, the port is open.', 61],
  ['Ortiz walked free with Lindgren and 60 others.', undefined],
])('%s', (text, total) => {
  expect(claimsOf(text).at(-1)?.total?.low).toBe(total);
});

test('countrymen may be a part of all who were received, or all', () => {
  const [received] = dockers.things.filter(({ id }) => id === 'received');
  if (!received) throw new Error('nobody is received');
  const part = {
    ...received,
    id: 'islanders',
    label: 'Islanders',
    words: ['strikers'],
    within: 'received',
    named: true,
  };
  const story = { ...dockers, things: [...dockers.things, part] };
  expect(measuresOf('Eastland took in 40 people.', undefined, story)).toEqual(['40 → people taken to Eastland']);
  for (const whom of ['compatriots', 'people']) {
    const [claim] = claimsOf(`Eastland took in 40 of her ${whom}.`, undefined, [], story);
    expect(claim?.measure).toMatchObject({ label: 'Islanders', sure: true, either: true, also: ['count:received'] });
  }
});

test('what is of a people is none of its people', () => {
  const islanders = {
    id: 'islanders',
    label: 'Eastlanders freed',
    words: ['eastlander', 'eastlanders'],
    within: 'freed',
  };
  const story = {
    ...dockers,
    things: [...dockers.things, { ...islanders, predicates: ['free'], event: 'release', named: true }],
  };
  expect(measuresOf('Six Eastlander people were freed.', undefined, story)).toEqual(['Six → Eastlanders freed']);
  expect(measuresOf('Six Eastlander buses took the freed home.', undefined, story)).toEqual([
    'Six → Eastlanders freed?',
  ]);
  expect(measuresOf('The Eastlander side received 60.', undefined, story)).toEqual(['60 → people taken to Eastland']);
  expect(measuresOf('The Eastlanders told of 6 freed.', undefined, story)).toEqual(['6 → Eastlanders freed']);
});
