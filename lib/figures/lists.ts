import { at, has, type Reader, type Reading } from './reader.ts';
import { timeUnit } from './units.ts';

const SHARED = ['duration', 'money', 'percent'];

/** Only "," or "and" or both between two readings; before the last one "and" must be there. */
function isListed(reader: Reader, from: number, to: number, isLast: boolean): boolean {
  const { and, or } = reader.lexicon.ranges;
  const words = reader.tokens.slice(from, to).map((token) => token.norm);
  const joins = words.filter((word) => has(and, word) || has(or, word)).length;
  const commas = words.filter((word) => word === ',').length;
  return joins + commas === words.length && words.length <= 2 && joins <= 1 && (isLast ? joins : words.length) > 0;
}

/** Whether the last number's unit stands for those listed before it too: not in "killed 5, and 3 hours later". */
function isShared(reader: Reader, last: Reading): boolean {
  const plain = (timeUnit(reader, last.to - 1)?.times ?? 1) === 1;
  return (
    SHARED.includes(last.kind) &&
    plain &&
    last.coreTo < last.to &&
    !has(reader.lexicon.durations.afterwards, at(reader, last.to).norm)
  );
}

/** "terms of 10, 12 and 14 years": gives a list's bare numbers the unit that only its last one has. Changes the readings. */
export function shareUnit(reader: Reader, readings: readonly Reading[]): void {
  const last = readings.at(-1);
  if (!last || !isShared(reader, last)) return;
  let next = last;
  for (let i = readings.length - 2; i >= 0; i--) {
    const item = readings[i];
    const bare = item?.kind === 'count' && item.unit === null && item.to === item.coreTo && !item.besides;
    if (!item || !bare || !isListed(reader, item.to, next.from, next === last)) return;
    item.kind = last.kind;
    item.unit = last.unit ?? null;
    next = item;
  }
}
