/** Work that can be put down and taken up again, so that a page is never kept waiting for it. */

/** What the next step does; each is short but Readability's, which is one call. */
export type Step = 'walk' | 'clone' | 'readability' | 'choose' | 'describe';

/** Gives the name of each step before it is taken, and what came of all at the end. */
export type Steps<T> = Generator<Step, T, void>;

/** Nodes that are looked at in one step: some tenths of a millisecond, where styles are asked for. */
export const AT_ONCE = 50;

/** The items one after the other, some in each step. */
export function* each<T>(items: Iterable<T>, step: Step, work: (item: T, index: number) => void): Steps<void> {
  let index = 0;
  for (const item of items) {
    if (index % AT_ONCE === 0) yield step;
    work(item, index++);
  }
}

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
