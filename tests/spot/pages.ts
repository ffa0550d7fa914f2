/** The pages of the spotting tests, read as the first script reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import story from '../../assets/stories/belarus-release-2025/story.json' with { type: 'json' };
import type { Spottable } from '../../lib/spot/spot.ts';
import type { PageHead, StorySpot } from '../../lib/types.ts';

export const STORY = story.id;
export const storySpot: StorySpot = story.spot;
export const spots: Spottable[] = [{ story: STORY, spot: storySpot }];

const folder = new URL('../fixtures/spot/', import.meta.url);

/** Names of the fixtures that must be spotted ("yes") or must not ("no"). */
export function names(kind: 'yes' | 'no'): string[] {
  return readdirSync(new URL(`${kind}/`, folder)).sort();
}

export function html(kind: 'yes' | 'no', name: string): string {
  return readFileSync(new URL(`${kind}/${name}`, folder), 'utf8');
}

export function documentOf(source: string, url = 'https://paper.example/stories/4711'): Document {
  return new JSDOM(source, { url }).window.document;
}

/** A head in which only the given parts say something. */
export function head(parts: Partial<PageHead>): PageHead {
  const silent: PageHead = {
    title: null,
    description: null,
    heading: null,
    opening: '',
    teasers: [],
    url: null,
    published: null,
    type: null,
  };
  return { ...silent, ...parts };
}
