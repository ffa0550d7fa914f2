/** The answer to a pair. */
import type { PairVerdict, Phrase } from '../types.ts';
import { type Reasons, say } from './reasons.ts';

/** A verdict with its reason, in words and as a phrase for views in other languages. */
export interface Judgement {
  verdict: PairVerdict;
  reason: string;
  because: Phrase;
}

/** The verdict with the reason of this code. */
export function judgement(verdict: PairVerdict, reasons: Reasons, code: string, values: Phrase['values']): Judgement {
  const because = { code, values };
  return { verdict, reason: say(reasons, because), because };
}
