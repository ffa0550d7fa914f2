import { expect, test } from 'vitest';
import { articleFromText } from '../lib/article/from-text.ts';
import { compare, prepare } from '../lib/compare.ts';
import { english } from '../lib/english.ts';

const corpus = prepare([], english);
const GERMAN =
  'Die Fähre hatte den Hafen vor dem Sturm verlassen, und alle 212 Passagiere waren wohlauf, als sie zurückkam. Die Besatzung blieb bis zum Morgen an Bord, weil der Kapitän das Schiff nicht allein lassen wollte.';

test.each([
  ['de', 'The ferry carried 212 passengers.', 'de', 0],
  ['en', 'The ferry carried 212 passengers.', null, 1],
  [null, 'The ferry carried 212 passengers.', null, 1],
  [null, GERMAN, 'und', 0],
  ['en', GERMAN, 'und', 0],
])('declared %s: %s', (language, text, unreadable, figures) => {
  const comparison = compare({ ...articleFromText(text, null), language }, corpus);
  expect(comparison.unreadable).toBe(unreadable);
  expect(comparison.report.figures).toHaveLength(figures);
});
