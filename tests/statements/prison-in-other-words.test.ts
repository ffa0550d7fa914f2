import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const AGE = 'Marta Ortiz: age';
const SENTENCE = 'Marta Ortiz: sentence';
const SERVED = 'Marta Ortiz: time held';
const PASSED = 'Marta Ortiz: date of the sentence';
const DEPORTED = 'Marta Ortiz: date of the deportation attempt';
const WOKEN = 'Marta Ortiz: time of waking';

/** A text, and what its last figure tells. */
const TOLD: [text: string, told: string][] = [
  ['Ortiz went down for six years.', SENTENCE],
  ['Ortiz was sent away for six years.', SENTENCE],
  ['Ortiz had been put away for six years.', SENTENCE],
  ['Her pilot, Nils Lindgren, had been put away for five years.', 'Nils Lindgren: sentence'],
  ['Ortiz had led the strike. The judges made of that, and of much else, a plot worth six years.', SENTENCE],
  ['Ortiz was tried in a barn. The trial ended with six years.', SENTENCE],
  ['Ortiz was a pilot. Her career ended with six years at a desk.', '–'],
  ['Ortiz’s own sentence, for a song that she says she never sang, was six.', SENTENCE],
  ['Ortiz’s last song, for which she was fined, was six.', '–'],
  ['Ortiz faced a charge that carries six years in prison.', '–'],
  ['What Ortiz did is punishable by six years in prison.', '–'],
  ['Ortiz walked to the quay. It was her first taste of freedom in four years.', SERVED],
  ['Ortiz walked free for the first time in four years.', SERVED],
  ['Ortiz saw her sister for the first time in four years.', '–'],
  ['The four years that Ortiz sat in jail have marked her.', SERVED],
  ['Four years of captivity had left Ortiz gaunt.', SERVED],
  ['Ortiz is in prison, with four years left.', '–'],
  ['Three years in a camp had thinned Ortiz.', SERVED],
  ['All told Ortiz was away for four years.', SERVED],
  ['Ortiz had served two years in prison a decade ago.', '–'],
  ['Ortiz is serving six years. It was handed down in 2022.', PASSED],
  ['The judgment on Ortiz came in 2022.', PASSED],
  ['In May 2020, in a van full of men, Ortiz was told that she could leave.', DEPORTED],
  ['In May 2020 Ortiz was seized in the street, driven to the border and thrown out.', DEPORTED],
  ['In May 2020 Ortiz was seized, and nobody drove her to the border.', 'Marta Ortiz: date of arrest'],
  ['A guard had come for Ortiz at 5:30 a.m. with orders to pack.', WOKEN],
  ['At 5 a.m. Ortiz was ordered to get her things together.', WOKEN],
  ['At 43, Ortiz is one of the oldest of those who came home.', AGE],
  ['Ortiz was born in 1982 and left for Southland at 25.', `${AGE}?`],
  ['Ortiz moved to Southland at 30 and came home at 37.', `${AGE}?`],
  ['Ortiz’s cook, 58, waited for her.', `${AGE}?`],
];

test.each(TOLD)('%s', (text, told) => {
  const [last = ''] = measuresOf(text).slice(-1);
  expect(last.replace(/^.* → /, '')).toBe(told);
});
