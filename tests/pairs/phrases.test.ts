import { expect, test } from 'vitest';
import { english } from '../../lib/english.ts';
import type { Phrase } from '../../lib/types.ts';
import { say } from '../../lib/verdicts/reasons.ts';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';

/** A page and a source of which one figure each measures the same; the phrase of its label and of the reason. */
const TOLD: [page: string, source: string, label: Phrase['code'], codes: string[]][] = [
  ['60 dockers were freed.', 'Westland let 60 dockers go.', 'thing', ['same']],
  ['Ortiz was arrested in July 2021.', 'Ortiz was arrested in 2021.', 'of', ['finer-here']],
  ['Ortiz spent five years behind bars.', 'Ortiz was arrested in July 2021.', 'of', ['span-apart']],
];

test.each(TOLD)('“%s” beside “%s” is told in phrases, too', (page, source, label, codes) => {
  const [figure] = reported(page, sourcesSaying(source));
  const [other] = figure?.others ?? [];
  expect(figure?.label?.code).toBe(label);
  expect(other?.because?.map(({ code }) => code)).toEqual(codes);
});

test('the phrases of a reason say what it says', () => {
  const [figure] = reported('Ortiz spent five years behind bars.', sourcesSaying('Ortiz was arrested in July 2021.'));
  const [other] = figure?.others ?? [];
  expect(other?.because?.map((phrase) => say(english.reasons, phrase)).join(' ')).toBe(other?.reason);
  expect(other?.because).toMatchObject([{ values: { end: { code: 'day', values: { day: '2024-05-03' } } } }]);
});
