/** Reading articles out of pages; the rest of this folder is its own affair. */
export type { Locate } from './locate.ts';
export { type ReadResult, readArticle, readSteps } from './read-article.ts';
export { DEEPEST, MOST_ELEMENTS } from './size.ts';
