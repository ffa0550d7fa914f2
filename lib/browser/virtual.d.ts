/** Modules that `lib/node/stories-plugin.ts` makes at build time from `assets/stories`. */

declare module 'virtual:stories' {
  import type { StoryBundle } from '../types.ts';

  /** Every bundled story with its sources. */
  const stories: StoryBundle[];
  export default stories;
}

declare module 'virtual:spots' {
  import type { Spottable } from '../spot/spot.ts';

  /** What tells an article about each story, for the first script. */
  const spots: Spottable[];
  export default spots;
}

declare module 'virtual:story-words' {
  import type { StoryWords } from '../types.ts';

  /** What stories call their own in other languages, by the language's tag and the story's id. */
  const words: Record<string, Record<string, StoryWords>>;
  export default words;
}
