import { expect, test } from 'vitest';
import { plural } from '../../lib/view/plural.ts';

test.each([
  [1, 'en', 'sources_one'],
  [0, 'en', 'sources_other'],
  [3, 'be', 'sources_few'],
  [5, 'pl', 'sources_many'],
  [21, 'lt', 'sources_one'],
  [12, 'ru', 'sources_many'],
])('%d in %s is %s', (count, language, key) => {
  expect(plural('sources', count, language)).toBe(key);
});
