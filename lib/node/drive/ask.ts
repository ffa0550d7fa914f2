/// <reference types="chrome" />
/** What the extension itself says of a tab, asked as its own views ask. */
import type { Page } from 'puppeteer-core';
import type { Answer, Envelope } from '../../browser/messages.ts';
import type { PageState } from '../../types.ts';

/** The state of a tab, asked from a page of the extension. Throws with the extension's words where it does not know. */
export async function askState(ownPage: Page, tabId: number): Promise<PageState> {
  const question: Envelope<'get-state'> = { name: 'get-state', request: { tabId } };
  const answer: Answer<'get-state'> = await ownPage.evaluate((sent) => chrome.runtime.sendMessage(sent), question);
  if (!answer.ok) throw new Error(answer.error);
  return answer.reply;
}
