/** The part of `npm run bench` that runs in a page of a browser: how long each step of reading it takes. */
import { readSteps } from '../../browser/article/index.ts';
import type { Step } from '../../browser/article/steps.ts';

/** Milliseconds. */
export interface StepTimes {
  readability: number;
  /** The longest of all other steps, and which it is. */
  longest: number;
  longestIs: Step;
  whole: number;
  elements: number;
}

/** Reads the page once. */
export function run(): StepTimes {
  const steps = readSteps(document, null);
  const times: StepTimes = { readability: 0, longest: 0, longestIs: 'walk', whole: 0, elements: 0 };
  let step: Step = 'walk';
  for (let done = false; !done; ) {
    const started = performance.now();
    const next = steps.next();
    const took = performance.now() - started;
    times.whole += took;
    if (step === 'readability') times.readability = took;
    else if (took > times.longest) [times.longest, times.longestIs] = [took, step];
    if (!next.done) step = next.value;
    done = next.done === true;
  }
  return { ...times, elements: document.body.getElementsByTagName('*').length };
}
