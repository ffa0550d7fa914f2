/** The asking end of every message, for content scripts, extension pages and the background alike. */
import browser from 'webextension-polyfill';
import { answer, isEnvelope, isNamed, listenTo, opened } from './envelope.ts';
import { isHeard } from './heard.ts';
import type { AskedMessages, Broadcasts, Reply, Request, TabMessages } from './messages.ts';
import { Told, told, wordsOf } from './told.ts';

/** What a tab's reader does with each message of the background; the compiler checks that none is missing. */
export type TabHandlers = { [N in keyof TabMessages]: (request: Request<N>) => Promise<Reply<N>> | Reply<N> };

/** The background may be ended before it answers; the next message starts it again. Each message may be sent twice. */
const TRIES = 3;

/**
 * Asks the background and gives its reply.
 * Throws an Error whose message the reader may see: the background's own words, or that it did not answer.
 */
export async function ask<N extends keyof AskedMessages>(name: N, request: Request<N>): Promise<Reply<N>> {
  for (let tries = 1; ; tries++) {
    try {
      return opened<N>(await browser.runtime.sendMessage({ name, request }));
    } catch (error) {
      if (error instanceof Told) throw error;
      if (tries === TRIES) throw told('errorNoAnswer', wordsOf(error));
    }
  }
}

/** Asks the reader in a tab's top frame. Throws an Error where none answers: another page, or none of ours. */
export async function tell<N extends keyof TabMessages>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Reply<N>> {
  return opened<N>(await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

/** Tells every open extension page, and waits for none: one may be frozen by the browser. */
export function announce<N extends keyof Broadcasts>(name: N, request: Request<N>): void {
  browser.runtime.sendMessage({ name, request }).catch((error: unknown) => {
    if (!isNobodyThere(error)) console.error(name, error);
  });
}

/** Whether nobody listens there: no view is open, or no reader is in the tab. Both browsers say it in these words. */
export function isNobodyThere(error: unknown): boolean {
  return wordsOf(error).includes('Receiving end does not exist');
}

/** Answers the background's messages in a tab. Returns what ends it. */
export function onMessage(handlers: TabHandlers): () => void {
  const handle = <N extends keyof TabMessages>(name: N, request: unknown) =>
    isHeard(name, request) ? answer<N>(() => handlers[name](request)) : undefined;
  return listen((message) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return;
    return handle(message.name as keyof TabMessages, message.request);
  });
}

/** Calls back whenever what `get-state` gives for a tab may have changed. Returns what ends it. */
export function onStateChanged(changed: (tabId: number) => void): () => void {
  return listen((message) => {
    if (isNamed(message, 'state-changed') && isHeard('state-changed', message.request)) changed(message.request.tabId);
    return undefined;
  });
}

/** Calls back whenever what is saved changes; with null where anything may have. Returns what ends it. */
export function onSavedChanged(changed: (ids: number[] | null) => void): () => void {
  return listen((message) => {
    if (isNamed(message, 'saved-changed') && isHeard('saved-changed', message.request)) changed(message.request.ids);
    return undefined;
  });
}

/** Listens to this extension's own background, which, unlike every other part, sends from no tab. */
function listen(heard: (message: unknown) => Promise<unknown> | undefined): () => void {
  return listenTo((message, sender) => (sender.id === browser.runtime.id && !sender.tab ? heard(message) : undefined));
}
