/** Loads the card into a page when it is first needed. */
import { CARD_FILE, type CardHandle, cardHandle } from './card-handle.ts';

/** The card's handle, or null where it cannot be loaded: the extension was reloaded or removed under the page. */
export async function loadCard(load: (file: typeof CARD_FILE) => Promise<unknown>): Promise<CardHandle | null> {
  if (!cardHandle()) await load(CARD_FILE);
  return cardHandle() ?? null;
}
