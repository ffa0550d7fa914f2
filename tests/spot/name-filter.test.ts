import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNameFilter } from '../../lib/spot/make-name-filter.ts';
import { mayName } from '../../lib/spot/name-filter.ts';

const filter = makeNameFilter(['atlant*', 'łódź*', 'минск*', 'oz', 'white house', 'let* ... go', 'lindgren']);

test.each([
  ['they sailed for atlantis.', true],
  ['atlant', true],
  ['transatlantic', false],
  ['atlas', false],
  ['in łódź today', true],
  ['из минска', true],
  ['the oz', true],
  ['oz: a city', true],
  ['ozone', false],
  ['frozen', false],
  ['the white roof', true],
  ['whitewash', false],
  ['letting them', true],
  ['lindgren’s boat', true],
  ['lindgrens', false],
  ['«lindgren»', true],
  ['', false],
])('%j may name somebody: %s', (text, may) => expect(mayName(text, filter)).toBe(may));

test('names shorter than most are found at any length', () => {
  const short = makeNameFilter(['eu*', 'belarus*']);
  expect(['europe', 'the eu', 'belarusian', 'we do'].map((text) => mayName(text, short))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

/** Words of small letters, longer than the beginning that is looked at first. */
const names = fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{3,12}$/), { minLength: 1, maxLength: 200 });

test('no name of any story is missed, wherever it stands', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.string(), fc.boolean(), (all, pick, around, star) => {
      const made = makeNameFilter(all.map((name) => (star && name.length > 3 ? `${name}*` : name)));
      const name = all[pick % all.length] ?? '';
      return mayName(`${around.toLowerCase()} ${name} ${around.toLowerCase()}`, made);
    }),
  );
});

describe('of a thousand stories', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
  /** Words without a system, always the same: the digits of a sequence that runs through all numbers. */
  const word = (n: number) => {
    let left = Math.imul(n + 1, 0x9e3779b1) >>> 0;
    let made = '';
    for (let i = 0; i < 7; i++) {
      made += LETTERS.charAt(left % 26);
      left = (Math.imul(left, 0x01000193) ^ n) >>> 0;
    }
    return made;
  };
  const many = makeNameFilter(Array.from({ length: 19_000 }, (_, n) => `${word(n)}*`));

  test('other words hardly ever pass', () => {
    const others = Array.from({ length: 20_000 }, (_, n) => word(n + 100_000));
    expect(others.filter((other) => mayName(other, many)).length).toBeLessThan(20);
  });

  test('it is a hundred kilobytes', () => {
    expect(many.names.length + many.starts.length).toBeLessThan(200_000);
  });
});
