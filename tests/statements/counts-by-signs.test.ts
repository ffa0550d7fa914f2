import { expect, test } from 'vitest';
import type { Story } from '../../lib/types.ts';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

/** The dockers' story with a release in autumn, for which a tram line came off a blacklist, and Eastlanders. */
const swaps: Story = {
  ...dockers,
  events: dockers.events.map((event) => (event.id === 'autumn' ? { ...event, words: ['autumn', 'trams'] } : event)),
  things: [
    ...dockers.things,
    {
      id: 'freed-autumn',
      label: 'freed in autumn',
      words: ['dockers', 'people'],
      predicates: ['free'],
      event: 'autumn',
    },
    {
      id: 'eastlanders',
      label: 'Eastlanders freed',
      words: ['eastlander', 'eastlanders'],
      within: 'received',
      predicates: ['free', 'transfer'],
      event: 'release',
      named: true,
    },
  ],
};

/** A text, and what its counts count. */
const COUNTED: [why: string, text: string, ...measures: string[]][] = [
  ['a bargain and a sign of it', "Autumn's deal, 24 dockers for the trams, was larger.", '24 → freed in autumn'],
  ['one of several batches', 'Then came a second batch, 24 people, and the trams ran.', '24 → freed in autumn'],
  [
    'a date and a word, without a verb',
    'In October 2023 the trams were let in again, and 24 people out.',
    '24 → freed in autumn',
  ],
  ['a date and a word, for another fact', 'In October 2023 the trams cost 24 people their jobs.', '24 → –'],
  ['a verb of which nothing is known', "Autumn's deal over the trams kept 24 people in work.", '24 → –'],
  ['one of several groups', 'A first group, 9 dockers, was taken to Eastland.', '9 → people taken to Eastland?'],
  ['some whom somebody calls so', 'Eastland took in 9 of “our drummers”.', '9 → drummers, taken across'],
  ['a difference', 'In October 2023 the trams were let in, and 24 more dockers than in summer out.', '24 → –'],
  ['another difference', 'Westland freed 60 dockers. That is 24 more than in autumn.', '60 → people freed', '24 → –'],
  ['what others did', 'In October 2023, 24 people wept, and the trams ran.', '24 → –'],
  ['what somebody said on that day', 'Said of the trams in October 2023 that 24 dockers ran them.', '24 → –'],
  [
    'the sign of the number before',
    'There had been smaller deals, 14 dockers in summer, 24 more for the trams.',
    '14 → freed in summer',
    '24 → freed in autumn',
  ],
  ['some of those whom it holds', 'Westland freed 60 of its dockers.', '60 → people freed'],
  ['some of a group', 'Westland freed 60 of the dockers.', '60 → dockers, freed'],
  [
    'some of those who were held',
    'Held are 940 strikers. In July 2023 it let 14 of them go.',
    '940 → people held',
    '14 → freed in summer',
  ],
  ['some of those of another time', 'In July 2023 Westland let 14 of them go.', '14 → freed in summer'],
  ['more, and a word of one event', 'Then there were 24 more, and the trams ran.', '24 → freed in autumn'],
  ['somebody and those beside her', 'The bus held Ortiz and six Eastlanders.', 'six → Eastlanders freed'],
  ['what they are doing', 'Eastland took in nine people coming down the hill.', 'nine → people taken to Eastland'],
  [
    'what is so now',
    'Gomez had lost a case in March 2015. About 940 strikers are still in prison.',
    'About 940 → people held',
  ],
  [
    'what was so on another day',
    'Gomez had lost a case in March 2015. About 940 strikers were in prison.',
    'About 940 → people held?',
  ],
  [
    'numbers of two events, and no verb',
    '14 in July 2023, 24 in October 2023.',
    '14 → freed in summer',
    '24 → freed in autumn',
  ],
  [
    'a number told before',
    'Westland freed 60 dockers. The 60 had been in prison for years.',
    '60 → people freed',
    '60 → people freed',
  ],
  ['one place and the rest', 'Nine were taken to Eastland, the rest to Farland.', 'Nine → people taken to Eastland'],
  [
    'those counted, no doers',
    'Eastland took 9 dockers in. The six Eastlanders in the group are ill.',
    '9 → people taken to Eastland',
    'six → Eastlanders freed',
  ],
  ['people of whatever kind', 'Westland pardoned 60 people of many trades.', '60 → people freed'],
  ['the group of another time', 'Ortiz came free in July 2023, in a group of 14.', '14 → freed in summer'],
  ['the group of this time', 'Ortiz came free on Friday, in a group of 14.', '14 → people freed?'],
  [
    'some from a group',
    'Eastland took 9 dockers in. Six from this group are Eastlanders.',
    '9 → people taken to Eastland',
    'Six → Eastlanders freed',
  ],
  ['all of them, behind a comma', 'Westland freed strikers on Friday, 60 in all.', '60 → people freed'],
  [
    'those of one place and of the next',
    'Eastland takes in nine people, Farland 51.',
    'nine → people taken to Eastland',
    '51 → people taken to Eastland?',
  ],
  [
    'what officials had done themselves',
    'Officials in Redhaven said they had received 9 dockers.',
    '9 → people taken to Eastland',
  ],
  [
    'people of a country',
    'Eastland took 9 dockers in. Six are Eastlander people who were in jail as spies.',
    '9 → people taken to Eastland',
    'Six → Eastlanders freed',
  ],
  [
    'people in a group',
    'Eastland took 9 dockers in. Six people in that group are Eastlanders.',
    '9 → people taken to Eastland',
    'Six → Eastlanders freed',
  ],
  [
    'a word of one event, further off',
    'The trams were taken off the list of sanctions, people recall, after a further 24 people had been let go.',
    '24 → freed in autumn',
  ],
];

/** A text, and what each of its figures tells. */
const DATED: [why: string, text: string, ...measures: string[]][] = [
  [
    'a date with nothing but a number, and a sign of their event',
    'Westland freed 60 dockers. In September 2023 there were 24 more, and the trams ran again.',
    '60 → people freed',
    'September 2023 → release in autumn',
    '24 → freed in autumn',
  ],
  [
    'the same, and somebody who tells of them',
    'Westland freed 60 dockers. In September 2023 it was 24, for the trams, and Holm told us of it.',
    '60 → people freed',
    'September 2023 → release in autumn',
    '24 → freed in autumn',
  ],
  [
    'what happened to others then',
    'Westland freed 60 dockers. In September 2023 it jailed 24 drivers of the trams.',
    '60 → people freed',
    'September 2023 → –',
    '24 → drivers trams, arrested',
  ],
  [
    'people who are not told of behind the date',
    'Westland freed 60 dockers. In September 2023 another 24 people, and the trams ran again.',
    '60 → people freed',
    'September 2023 → release in autumn',
    '24 → freed in autumn',
  ],
  [
    'people who are',
    'Westland freed 60 dockers. In September 2023 another 24 people drove the trams.',
    '60 → people freed',
    'September 2023 → –',
    '24 → –',
  ],
  [
    'a number of other things',
    'Westland freed 60 dockers. In September 2023 there were 24 trams.',
    '60 → people freed',
    'September 2023 → –',
    '24 → trams, still held',
  ],
];

test.each(DATED)('%s', (_, text, ...measures) => {
  expect(measuresOf(text, undefined, swaps)).toEqual(measures);
});

test.each(COUNTED)('%s', (_, text, ...measures) => {
  const counts = measuresOf(text, undefined, swaps).filter((told) => !/20\d\d →|Friday →/.test(told));
  expect(counts).toEqual(measures);
});
