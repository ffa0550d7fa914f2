/** How far the parts of a sentence lie from each other, by the marks and words between them. */
import { labelOf } from '../../article/labels.ts';
import { isGerund } from '../../text/inflection.ts';
import type { Word } from '../../text/words.ts';
import { BOUNDARY, type Grammar } from './grammar.ts';

/** Tokens before the comma of a fronted date: "On 3 May, ...". */
const FRONTED = 3;

/** "On 3 May 2024, ...": the comma after a fronted figure parts nothing. */
function isFrontedComma(tokens: readonly Word[]): boolean {
  const comma = tokens.findIndex((token) => token.lower === ',');
  return comma >= 1 && comma <= FRONTED && tokens[comma - 1]?.kind === 'figure';
}

/** "counts 711 as rescued": what a number is counted as is no clause of its own. */
function isOfFigure(tokens: readonly Word[], at: number, { sets }: Grammar): boolean {
  return sets.countedAs.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'figure';
}

/** "was caught while crossing the border": the same person, at the same time. */
function isOfDoing(tokens: readonly Word[], at: number): boolean {
  return tokens[at]?.kind === 'word' && isGerund(tokens[at + 1]?.lower ?? '');
}

/** Where the colon of "12 years: the term of Holm" stands. */
function endOfValue([value, colon]: readonly Word[]): number | undefined {
  return value?.kind === 'figure' && colon?.lower === ':' ? colon.start : undefined;
}

/** For each token, what the boundaries before it are worth in all. */
export function sumBoundaries(text: string, tokens: readonly Word[], grammar: Grammar): number[] {
  let fronted = isFrontedComma(tokens);
  // What a label says is said of its value, if it has but one.
  const end = labelOf(text)?.length ?? endOfValue(tokens);
  const label =
    tokens.filter(({ kind, start }) => kind === 'figure' && start > (end ?? 0)).length <= 1 ? end : undefined;
  let sum = 0;
  return tokens.map((token, i) => {
    const before = sum;
    const tied = isOfFigure(tokens, i, grammar);
    if (tied) sum -= BOUNDARY.weak;
    else if (token.kind !== 'figure' && token.start !== label && !isOfDoing(tokens, i))
      sum += grammar.boundaries.get(token.lower) ?? 0;
    if (tokens[i - 1]?.lower === ',' && grammar.sets.conjunctions.has(token.lower)) sum += BOUNDARY.medium;
    if (fronted && token.lower === ',') {
      sum -= BOUNDARY.weak;
      fronted = false;
    }
    return before;
  });
}
