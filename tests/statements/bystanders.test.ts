/** Of somebody whom a noun alone tells, nothing is told of the person whom the text is about. */
import { expect, test } from 'vitest';
import { measuresOf } from '../fixtures/dockers.ts';

const NOBODY = [
  'Lindgren is out. The man beside him had been given seven years.',
  'Lindgren is out. The man with him got seven years.',
  'Lindgren is out. The cook who had baked his bread was serving seven years.',
  'Lindgren is out. Those who wrote to him were jailed for up to three years.',
  'Lindgren is out. The welder behind him, jailed for three years, wept.',
  'Lindgren is out. Beneath him slept a plumber sentenced to three years.',
  'Ortiz is out. A court sent a cook down for six years.',
  'Ortiz is out. In May a court gave a cook six years.',
  'Ortiz is out, but Westland has just jailed a poet for nine years.',
  'Ortiz hugged a welder jailed for nine years.',
  'Ortiz hugged a welder, freed after nine years.',
  'Ortiz shared a cell with a welder doing nine years.',
  'Ortiz taught a welder held for three years to read.',
  'Ortiz is out. A 39-year-old was on the boat.',
  'Ortiz is out. A 39-year-old welder sat beside her.',
  'Ortiz is out. The welder beside her was 51.',
  'Ortiz is out. Someone beside her got six years.',
  'Ortiz, a friend of a welder who got six years, is out.',
  'Ortiz is out. Dockers beside her got six years.',
  'Ortiz was kept with cooks who had got six years.',
  'Lindgren told how prisoners were woken at six.',
];

test.each(NOBODY)('%s', (text) => {
  expect(measuresOf(text).at(-1)).toMatch(/ → –$/);
});

const MEANT: [text: string, told: string][] = [
  ['Lindgren is out. The sentence against him was five years.', 'five years → Nils Lindgren: sentence'],
  ['Lindgren is out. The court that tried him gave him five years.', 'five years → Nils Lindgren: sentence'],
  [
    'Lindgren is out. In a ruling handed down in May a court gave him five years.',
    'five years → Nils Lindgren: sentence',
  ],
  ['Ortiz is a welder jailed for six years.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz, a welder jailed for six years, is out.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz, once the editor of a paper, who was serving six years, is out.', 'six years → Marta Ortiz: sentence'],
  ['Ortiz, who was serving six years, left with him.', 'six years → Marta Ortiz: sentence'],
  ['Lindgren is out. Guards got him up at 3 a.m.', '3 a.m. → Nils Lindgren: time of waking'],
  ['Lindgren is out. Somebody shook him by the arm at 3 a.m.', '3 a.m. → Nils Lindgren: time of waking'],
  ['Lindgren is out. His sentence, when it came, was five years.', 'five years → Nils Lindgren: sentence'],
  ['Ortiz, a 41-year-old welder, is out.', '41-year-old → Marta Ortiz: age'],
];

test.each(MEANT)('%s', (text, told) => {
  expect(measuresOf(text).at(-1)).toBe(told);
});

test('whom "she" means is not sure behind somebody else', () => {
  expect(measuresOf('Ortiz is out. A court jailed a cook for six years; she is 30.').at(-1)).toBe(
    '30 → Marta Ortiz: age?',
  );
});
