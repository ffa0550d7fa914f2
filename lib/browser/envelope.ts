/** How messages and answers are packed and heard; shared by all ends. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, Envelope, MessageName, Reply } from './messages.ts';
import { Told, wordsOf } from './told.ts';

/** Whether something that arrived has a message's shape. Says nothing of its request. */
export function isEnvelope(message: unknown): message is { name: string; request: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
}

export function isNamed<N extends MessageName>(message: unknown, name: N): message is Envelope<N> {
  return isEnvelope(message) && message.name === name;
}

/** Packs what the work gives, or the words of its error. Never rejects. */
export async function answer<N extends MessageName>(work: () => Promise<Reply<N>> | Reply<N>): Promise<Answer<N>> {
  try {
    return { ok: true, reply: await work() };
  } catch (error) {
    return { ok: false, error: wordsOf(error) };
  }
}

/** Unpacks an answer. Throws what the other end told; a plain Error where no answer came. */
export function opened<N extends MessageName>(answer: Answer<N> | undefined | null): Reply<N> {
  if (!answer) throw new Error('no answer');
  if (!answer.ok) throw new Told(answer.error);
  return answer.reply;
}

/** What is done with whatever arrives; without an answer it is left to other listeners. */
type Hearing = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Hears all that is sent to this part of the extension. Answers by the callback, which all browsers know. Returns what ends it. */
export function listenTo(hear: Hearing): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answering = hear(message, sender);
    answering?.then(respond);
    return answering !== undefined;
  };
  // Its type wants a listener that always answers.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  return () => browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
}
