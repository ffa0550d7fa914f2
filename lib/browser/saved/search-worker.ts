/** Searches apart from the view, so that typing never waits for it. */
import { savedIndex } from '../../saved/search.ts';
import type { SearchAnswer, SearchOrder } from './searcher.ts';

const index = savedIndex();

addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  if ('put' in data) index.put(data.put);
  else if ('remove' in data) index.remove(data.remove);
  else postMessage({ turn: data.turn, found: index.search(data.search) } satisfies SearchAnswer);
});
