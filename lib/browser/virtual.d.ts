/** Modules that `lib/node/stories-plugin.ts` makes at build time from `assets/stories`. */

declare module 'virtual:stories' {
  import type { StoryBundle } from '../types.ts';

  /** Every bundled story with its sources. */
  const stories: StoryBundle[];
  export default stories;
}

declare module 'virtual:name-filter' {
  import type { NameFilter } from '../spot/name-filter.ts';

  /** Of the names by which any story is spotted, for the first script. */
  const filter: NameFilter;
  export default filter;
}
