import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { inferReference } from '../../lib/figures/index.ts';

const RECENT =
  'On 13 December 2025 the gates opened. In September 2020, on 5 May 2025 and on 12 December 2025 they had not.';
const HISTORY = 'She sailed on 10 April 1912 and sank on 15 April 1912. A stone was set on 15 April 2012.';

describe('the day that dates are counted from', () => {
  it.each([
    ['of the text, where publication is unknown', RECENT, null, '2025-12-13'],
    ['of publication, where the text dates something near it', RECENT, '2025-12-16', '2025-12-16'],
    ['of publication, where the text dates nothing', 'They met on 5 May.', '2025-12-16', '2025-12-16'],
    ['of the year told most, where all is long past', HISTORY, '2025-12-16', '1912-04-15'],
    ['none, where nothing is dated in full', 'They met in May.', null, null],
  ])('is that %s', (_, text, published, day) => {
    expect(inferReference(text, en, published)).toBe(day);
  });
});
