import { expect, test } from 'vitest';
import { summary } from '../../lib/node/summary.ts';

const part = { name: 'types', passed: 3, failed: 0, skipped: 0, seconds: 1.26 };

test('tells each part, and the sums alone on the last line', () => {
  const lines = summary([part, { name: 'end to end', passed: 10, failed: 2, skipped: 1, seconds: 40 }]);
  expect(lines).toEqual([
    '✓ types       3 passed (1.3 s)',
    '✗ end to end  10 passed, 2 failed, 1 skipped (40.0 s)',
    '13 passed, 2 failed, 1 skipped',
  ]);
});

test('zeros stand in the sums', () => {
  expect(summary([part]).at(-1)).toBe('3 passed, 0 failed, 0 skipped');
});
