/** Reading articles out of pages; the rest of this folder is its own affair. */
export type { Locate } from './locate.ts';
export { MOST_ELEMENTS, type ReadResult, readArticle } from './read-article.ts';
