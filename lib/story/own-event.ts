import type { Story, StoryEvent } from '../types.ts';

/** The event that a story is about; undefined without a story. */
export function ownEventOf(story: Pick<Story, 'events'> | null | undefined): StoryEvent | undefined {
  return story?.events.find(({ main }) => main);
}
