/** The answer to a pair. */
import type { PairVerdict } from '../types.ts';
import { type Reasons, say } from './reasons.ts';

/** A verdict with its reason, as the reader sees it. */
export interface Judgement {
  verdict: PairVerdict;
  reason: string;
}

/** The verdict with the reason of this code. */
export function judgement(
  verdict: PairVerdict,
  reasons: Reasons,
  code: string,
  values: Record<string, string | number>,
): Judgement {
  return { verdict, reason: say(reasons, code, values) };
}
