/** The answering end in the background: who asks is checked first, then what is asked. */
import browser from 'webextension-polyfill';
import { answer, isEnvelope, listenTo } from './envelope.ts';
import type { Answer, AskedMessages, Reply, Request } from './messages.ts';
import { CARD_REQUESTS, checked, PAGE_REQUESTS, VIEW_REQUESTS } from './schema.ts';
import { told } from './told.ts';
import { spokenWords } from './words.ts';

/** What is done with each message; `tabId` is the sender's tab, -1 where it is in none. */
export type Handlers = {
  [N in keyof AskedMessages]: (request: Request<N>, tabId: number) => Promise<Reply<N>> | Reply<N>;
};

/** A click counts as the reader's own only in the first turn; all others wait until it is known how to speak. */
const AT_ONCE = new Set<string>(['card-open'] satisfies (keyof AskedMessages)[]);

/** Answers every message to the background. Call it in the first turn, so that a message can wake the background. */
export function serve(handlers: Handlers): void {
  const handle = <N extends keyof AskedMessages>(name: N, request: unknown, tabId: number): Promise<Answer<N>> =>
    answer<N>(async () => {
      if (!AT_ONCE.has(name)) await spokenWords();
      return handlers[name](checked(name, request), tabId);
    });
  listenTo((message, sender) => {
    if (!isEnvelope(message) || !mayAsk(message.name, sender)) {
      return answer(() => {
        throw told('errorRefused');
      });
    }
    return handle(message.name, message.request, sender.tab?.id ?? browser.tabs.TAB_ID_NONE);
  });
}

/**
 * Whether the sender may ask this: a tab's top frame what is read in it, the cards in all of its frames what was
 * selected there, and only the extension's own pages the rest.
 * The browser, not the sender, tells who sends.
 */
function mayAsk(name: string, sender: browser.Runtime.MessageSender): name is keyof AskedMessages {
  if (sender.id !== browser.runtime.id) return false;
  if (Object.hasOwn(PAGE_REQUESTS, name)) return sender.tab !== undefined && sender.frameId === 0;
  if (Object.hasOwn(CARD_REQUESTS, name)) return sender.tab !== undefined;
  return Object.hasOwn(VIEW_REQUESTS, name) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}
