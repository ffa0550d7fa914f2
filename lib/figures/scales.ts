import { endsInS } from '../text/inflection.ts';
import { at, has, lookUp, type Reader, skipHyphen } from './reader.ts';
import { readUnit } from './units.ts';

/** "hundred thousand million": more factors are not written. */
const MOST_FACTORS = 3;

/** What multiplies the number before `i`: "million", "-million", "hundred thousand", "dozen", glued "bn". Factor 1: nothing does. */
export function readScale(reader: Reader, i: number, money: boolean): { factor: number; to: number } {
  const { scales, suffixes, moneySuffixes, groups, pluralScales, hundred } = reader.lexicon.numbers;
  const glued = at(reader, i);
  const table = money && !glued.gap && lookUp(moneySuffixes, glued.norm) ? moneySuffixes : suffixes;
  const suffix = glued.kind === 'word' && !glued.line ? lookUp(table, glued.norm) : undefined;
  const apart = glued.gap && !money && glued.norm.length === 1;
  if (suffix !== undefined && !apart && (money || meansScale(reader, i))) return { factor: suffix, to: i + 1 };
  let factor = 1;
  let to = i;
  for (let n = 0; n < MOST_FACTORS; n++) {
    const j = skipHyphen(reader, to);
    const word = at(reader, j).norm;
    const scale =
      lookUp(scales, word) ?? (has(hundred, word) ? 100 : (lookUp(groups, word) ?? lookUp(pluralScales, word)));
    if (scale === undefined || (n > 0 && scale < 1000)) break;
    factor *= scale;
    to = j + 1;
  }
  return { factor, to };
}

/** "10m" is ten metres unless something is counted: "10m people"; "10M" only where lengths are told. */
function meansScale(reader: Reader, i: number): boolean {
  const { measures, names } = reader.lexicon;
  if (lookUp(measures.glued, at(reader, i).norm) === undefined) return true;
  const after = at(reader, i + 1);
  if (at(reader, i).capital) return !has(names.dimensions, after.norm);
  const noun = after.kind === 'word' && after.gap && !after.line && !has(names.function, after.norm);
  return (
    noun &&
    !has(names.dimensions, after.norm) &&
    (endsInS(after.norm) || has(names.counted, after.norm) || readUnit(reader, i + 1)?.kind === 'money')
  );
}
