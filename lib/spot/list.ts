import type { PageHead } from '../types.ts';

/** Two headline-like links are in many articles ("read also"); a front has more. */
const FEW = 2;
/** Characters of unbroken text that only an article has: teasers and search results stop after a sentence or two. */
const RUN = 500;
/** Pages that call themselves an article may be cut short by a paywall. */
const RUN_OF_ARTICLE = 200;
/** Where the address speaks of a search or a tag. */
const RUN_AT_LIST_ADDRESS = 900;
const LIST_FOLDER = /^(?:search|tags?|topics?|category|categories|archives?|authors?|inbox)$/;
const LIST_QUERY = /[?&](?:q|query|search)=/;
/** Addresses are read this far. */
const MAX_ADDRESS = 500;
const ARTICLE_TYPE = /article|posting|report/i;

/** Whether the page lists articles rather than being one: a section front, search results, a tag page. */
export function isList(head: PageHead): boolean {
  const listAddress = head.url !== null && isListAddress(head.url.slice(0, MAX_ADDRESS).toLowerCase());
  if (head.teasers.length <= FEW && !listAddress) return false;
  const article = head.type !== null && ARTICLE_TYPE.test(head.type);
  const needed = listAddress ? RUN_AT_LIST_ADDRESS : article ? RUN_OF_ARTICLE : RUN;
  let last = 0;
  for (const at of [...head.teasers, head.opening.length]) {
    if (at - last >= needed) return false;
    last = at;
  }
  return true;
}

/** "/tag/trade/", "/search?q=trade": a list's own folder is the last or the last but one. */
function isListAddress(address: string): boolean {
  const folders = address.replace(/\/$/, '').split('/').slice(-2);
  return folders.some((folder) => LIST_FOLDER.test(folder)) || LIST_QUERY.test(address);
}
