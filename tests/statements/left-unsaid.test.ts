import { expect, test } from 'vitest';
import type { Story } from '../../lib/types.ts';
import { dockers, measuresOf } from '../fixtures/dockers.ts';

const EASTLANDERS = 'Eastlanders freed';
const TERM = 'Marta Ortiz: sentence';
const LINDGREN = 'Nils Lindgren: sentence';
const ARREST = 'Marta Ortiz: date of arrest';
const TALKS = 'release of the dockers: length of the talks';
const RAID = 'raid in Farland: year of the invasion';

/** The dockers' story with Eastlanders among the freed. */
const mixed: Story = {
  ...dockers,
  things: [
    ...dockers.things,
    {
      id: 'eastlanders',
      label: EASTLANDERS,
      words: ['eastlander', 'eastlanders'],
      within: 'received',
      predicates: ['free', 'transfer'],
      event: 'release',
      named: true,
    },
  ],
};

/** A text, and what its last figure tells: what the words leave out was said before, or goes without saying. */
const TOLD: [text: string, told: string][] = [
  ['The bus held Ortiz. Six Eastlanders, we were told.', EASTLANDERS],
  ['The bus held Ortiz. And six Eastlanders, in for spying.', EASTLANDERS],
  ['The bus held Ortiz. Six Eastlanders, a nurse said.', EASTLANDERS],
  ['The bus held Ortiz. Six Eastlanders, tired of it, were shot.', `${EASTLANDERS}?`],
  ['The bus held Ortiz. Six Eastlanders, all of them cooks, stay in jail.', `${EASTLANDERS}?`],
  ['Ortiz sat by Holm.\nOrtiz smiled. Holm slept. And six Eastlanders, in for spying; nobody spoke.', EASTLANDERS],
  ['The bus was late. Six Eastlanders, we were told.', `${EASTLANDERS}?`],
  ['Eastland took nine people in. Six from this group are Eastlanders.', EASTLANDERS],
  ['Ortiz is out. The verdict came in 2021, and it was six years.', TERM],
  ['Ortiz is out. The sentence for that and for the strike was six years.', TERM],
  ['Ortiz is out. The verdict came in 2021, and it was six years before she slept.', '–'],
  ['Ortiz is out. The maximum sentence was six years.', '–'],
  ['Ortiz is out. The sentence of her deputy was six years.', '–'],
  ['Ortiz is out. The sentence the prosecutor asked for was six years.', '–'],
  ['Ortiz was arrested at dawn. That was in May 2021. The sentence was six years.', TERM],
  ['Lindgren is out. He was serving six.', LINDGREN],
  ['Lindgren is out. He was serving six guests.', '–'],
  ['Ortiz was serving six. There is Lindgren, the pilot, he had five.', LINDGREN],
  ['Ortiz was serving six. Lindgren has boats. He had five.', '–'],
  ['Ortiz was serving six. Lindgren, she said, had five.', LINDGREN],
  ['Lindgren, harbour pilot, 63 years, is out.', 'Nils Lindgren: age'],
  ['Lindgren, a pilot for 40 years, is out.', '–'],
  ['Two are Eastlanders that Westland had jailed, and the youngest of them is 24.', 'age of the youngest eastlander'],
  ['Two are Eastlanders; the youngest one’s 24.', 'age of the youngest eastlander'],
  ['Ortiz was taken in May 2021 and the court gave her six years.', ARREST],
  ['Ortiz was taken in by friends in May 2021.', '–'],
  ['Ortiz was stopped on her way home in May 2021 and got a long sentence.', ARREST],
  ['Ortiz was waiting in May 2021 and got a long sentence.', '–'],
  ['Ortiz, who was stopped when she entered Westland in May 2021, is out.', ARREST],
  ['Ortiz was stopped by rain and entered Westland in May 2021.', '–'],
  ['Gomez was sitting in Westland four days with Lindgren.', TALKS],
  ['Irina Lisovskaya spent four days in Westland.', `${TALKS}?`],
  ['Gomez goes to Westland, they talk for four days, and he leaves.', TALKS],
  ['The tanks went through Farland in 2022.', RAID],
];

test.each(TOLD)('%s', (text, told) => {
  const measures = measuresOf(text, undefined, mixed).map((each) => each.replace(/^.* → /, ''));
  expect(told.startsWith(ARREST) ? measures[0] : measures.at(-1)).toBe(told);
});
