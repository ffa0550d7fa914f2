import { afterHyphen, at, has, isNoun, lookUp, type Reader, type Reading } from './reader.ts';

/** "first" and "second" are mostly said of order in talk, not as figures. */
const LEAST_IN_WORDS = 3;

function ordinalAt(reader: Reader, i: number): { value: number; to: number } | null {
  const { ordinalSuffixes, ordinals, tens } = reader.lexicon.numbers;
  const token = at(reader, i);
  const suffix = at(reader, i + 1);
  if ((token.form === 'plain' || token.form === 'grouped') && !suffix.gap && has(ordinalSuffixes, suffix.norm))
    return { value: token.value, to: i + 2 };
  const ten = lookUp(tens, token.norm);
  const hyphen = afterHyphen(reader, i + 1);
  const unit = lookUp(ordinals, at(reader, hyphen).norm);
  if (ten !== undefined && unit !== undefined && unit < 10) return { value: ten + unit, to: hyphen + 1 };
  const word = lookUp(ordinals, token.norm);
  return word !== undefined && word >= LEAST_IN_WORDS ? { value: word, to: i + 1 } : null;
}

/** Reads "the 26th sailor", "third"; a century is in form only a figure. Streets and set phrases give nothing. */
export function readOrdinal(reader: Reader, i: number): Reading | null | number {
  const ordinal = ordinalAt(reader, i);
  if (!ordinal) return null;
  const { ordinalNames, centuries } = reader.lexicon.names;
  const { value, to } = ordinal;
  const next = at(reader, at(reader, to).text === '-' ? to + 1 : to);
  // "178 in the third": in words it counts only with what it counts.
  if (at(reader, i).kind === 'word' && !isNoun(reader, to)) return to;
  const claim = !has(centuries, next.norm);
  const inName = at(reader, i).kind === 'word' && at(reader, i).capital && next.capital && !reader.titleCase;
  if (claim && (has(ordinalNames, next.norm) || inName)) return to;
  return { from: i, to, coreFrom: i, coreTo: to, kind: 'ordinal', low: value, high: value, claim };
}
