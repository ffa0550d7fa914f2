/** The hearing end of every message. */
import browser from 'webextension-polyfill';

/** What is done with a message: it is answered later, by a promise that never rejects, or left to others. */
type Hear = (message: unknown, sender: browser.Runtime.MessageSender) => Promise<unknown> | undefined;

/** Hears what is sent to this part of the extension. Returns what ends it. */
export function hear(heard: Hear): () => void {
  // Of a listener Chrome takes no promise: it is told that an answer comes, and gets it by a call.
  const listener: browser.Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    const answer = heard(message, sender);
    answer?.then(respond);
    return (answer !== undefined) as true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
