/**
 * The shape of what a tab's scripts and the views hear from the background. Plain checks: the schemas of what the
 * background is asked would make each page's scripts twice as large.
 */
import type { Broadcasts, Request, TabMessages } from './messages.ts';

type Checks<M> = { [N in keyof M]: (request: unknown) => boolean };

const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const has = (request: unknown, name: string, check: (value: unknown) => boolean): boolean =>
  typeof request === 'object' && request !== null && name in request && check(Reflect.get(request, name));

const CHECKS: Checks<TabMessages & Broadcasts> = {
  reveal: (request) => has(request, 'start', isOffset) && has(request, 'end', isOffset),
  'read-again': (request) => request === null,
  'step-mark': (request) => has(request, 'by', (by) => by === 1 || by === -1),
  'state-changed': (request) => has(request, 'tabId', isOffset),
  'saved-changed': (request) =>
    has(request, 'ids', (ids) => ids === null || (Array.isArray(ids) && ids.every(isOffset))),
};

/** Whether a request is as its message has it. */
export function isHeard<N extends keyof (TabMessages & Broadcasts)>(name: N, request: unknown): request is Request<N> {
  return CHECKS[name](request);
}
