/** Loaded into pages that may name somebody of a story: reads what they show first, and has the background spot it. */
import type { PageHead } from '../types.ts';
import { readHead } from './head.ts';
import type { Runtime } from './load-reader.ts';
import type { Sight } from './lookout.ts';
import type { Answer } from './messages.ts';

/** The background may be ended before it answers; the next message starts it again. */
const TRIES = 3;

/** Looks at a page again and again, and asks about it when it has changed. */
export function createLook(page: Document, { sendMessage }: Runtime): () => Promise<Sight | null> {
  let asked = '';
  let story: Promise<string | null> = Promise.resolve(null);
  return async () => {
    const head = headOf(page);
    if (!head) return null;
    const now = JSON.stringify(head);
    if (now !== asked) story = spotted(head, sendMessage);
    asked = now;
    try {
      const found = await story;
      return found === null ? null : { story: found, article: head.heading ?? head.title ?? '' };
    } catch (error) {
      asked = '';
      throw error;
    }
  };
}

/** Names of elements can stand in for what a document offers: a page that cannot be read so is no article. */
function headOf(page: Document): PageHead | null {
  try {
    return { ...readHead(page) };
  } catch {
    return null;
  }
}

async function spotted(head: PageHead, sendMessage: Runtime['sendMessage']): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const answer = (await sendMessage({ name: 'spot-page', request: { head } })) as Answer<'spot-page'> | undefined;
    if (answer?.ok) return answer.reply.story;
    if (tries === TRIES) throw new Error(answer?.error ?? 'no answer');
  }
}
