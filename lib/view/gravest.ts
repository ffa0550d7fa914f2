import type { Verdict } from '../types.ts';

/** Verdicts from the gravest to the lightest: the order in which a reader wants to hear of them. */
export const GRAVITY: readonly Verdict[] = ['conflict', 'fits', 'agree', 'alone'];

/** The gravest of some verdicts; `alone` when there are none. */
export function gravest<V extends Verdict>(verdicts: readonly V[]): V | 'alone' {
  return verdicts.reduce<V | 'alone'>(
    (worst, verdict) => (gravity(verdict) < gravity(worst) ? verdict : worst),
    'alone',
  );
}

/** 0 for the gravest verdict, rising as they get lighter; for sorting. */
export function gravity(verdict: Verdict): number {
  return GRAVITY.indexOf(verdict);
}
