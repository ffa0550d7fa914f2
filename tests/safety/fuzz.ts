/** Runs a reader on made-up inputs: how many, from which seed, and how long one of them may take. */
import fc from 'fast-check';
import { processorTime } from '../processor-time.ts';

/** In `npm test`; `npm run soak` names a million. */
const INPUTS = Number(process.env.COUNTERCHECK_FUZZ ?? 12_000);
/** A failure is repeated by naming the seed that was printed. */
export const SEED = Number(process.env.COUNTERCHECK_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds for one input of some hundred characters, on a busy machine; most take less than one. */
const LONGEST = 3_000;

/** How many of all inputs go to a reader that is given this share of them. */
export function inputsOf(share: number): number {
  return Math.ceil(INPUTS * share);
}

/** Calls `check` with inputs; it throws where the reader does, takes too long, or what it gives is not sound. */
export function fuzz<T>(share: number, inputs: fc.Arbitrary<T>, check: (input: T) => void): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const began = processorTime();
      check(input);
      const took = processorTime() - began;
      if (took > LONGEST) throw new Error(`took ${took} ms`);
    }),
    { numRuns: inputsOf(share), seed: SEED },
  );
}
