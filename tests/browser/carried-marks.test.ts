import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedMarks } from '../../lib/browser/carried-marks.ts';

const marksOn = (text: string, ...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
const words = (text: string, marks: { start: number; end: number }[]) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('marks carried over', () => {
  const WAS = 'At 9 it rained.\nAt 10 it snowed.\nAt 11 it stopped.';

  test('stay where text was added behind, and move where it was added before', () => {
    const now = `At 12 the sun came.\n${WAS}\nMore to come.`;
    const marks = marksOn(WAS, '9', '10', '11');
    expect(words(`${WAS}\nMore.`, carriedMarks(marks, WAS, `${WAS}\nMore.`))).toEqual(['9', '10', '11']);
    expect(words(now, carriedMarks(marksOn(WAS, '10', '11'), WAS, `At 12 the sun came.\n${WAS}`))).toHaveLength(2);
    expect(words(`New.\n${WAS}`, carriedMarks(marks, WAS, `New.\n${WAS}`))).toEqual(['9', '10', '11']);
  });

  test('go where the text itself was changed, and only there', () => {
    const now = WAS.replace('At 10 it snowed', 'At 25 it hailed');
    expect(words(now, carriedMarks(marksOn(WAS, '9', '10', '11'), WAS, now))).toEqual(['9', '11']);
  });

  test('always hold the words that they held', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 12 });
    fc.assert(
      fc.property(line, line, line, line, (head, was, now, tail) => {
        const [before, after] = [head + was + tail, head + now + tail];
        const marks = Array.from({ length: before.length }, (_, start) => ({
          start,
          end: start + 1,
          word: before[start],
        }));
        return carriedMarks(marks, before, after).every(({ start, word }) => after[start] === word);
      }),
    );
  });
});
