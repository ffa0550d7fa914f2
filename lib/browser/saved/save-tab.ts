import { ask } from '../client.ts';
import { keepForGood } from './persist.ts';

/** Saves what is shown of a tab, asked from a view, and has the browser keep it for good. Throws words for the reader. */
export async function saveTab(tabId: number): Promise<void> {
  await ask('save', { tabId });
  // It is saved, whatever the browser answers.
  keepForGood().catch(console.warn);
}
