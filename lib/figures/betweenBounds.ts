import { at, has, type Reader, type Reading } from './reader.ts';

/** Whether only "and", "but" or a comma with them stands between two readings. */
function isJoined(reader: Reader, from: number, to: number): boolean {
  const comma = at(reader, from).text === ',' ? 1 : 0;
  return to === from + comma + 1 && has(reader.lexicon.ranges.butNot, at(reader, to - 1).norm);
}

/** "more than 100 but fewer than 120 boats": puts two bounds of one number together. Changes the readings. */
export function joinBounds(reader: Reader, readings: Reading[]): void {
  const [first, second] = readings.slice(-2);
  if (!first || !second) return;
  const unit = second.unit ?? null;
  const same = first.kind === second.kind && (first.unit ?? null) === unit;
  const bare = first.kind === 'count' && (first.unit ?? null) === null && first.to === first.coreTo;
  if (!(same || bare) || !isJoined(reader, first.to, second.from)) return;
  const [lower, upper] = first.high === null ? [first, second] : [second, first];
  if (typeof lower.low !== 'number' || typeof upper.high !== 'number' || lower.low >= upper.high) return;
  if (lower.high !== null || upper.low !== null) return;
  const joined = { ...second, from: first.from, coreFrom: first.coreFrom, low: lower.low, high: upper.high };
  readings.splice(-2, 2, { ...joined, strict: false, approx: first.approx || second.approx });
}
