/** What is known beforehand: the names, events and things of a story, and what its sources say. */
import type { IsoDate } from './article.ts';
import type { StorySpot } from './spot.ts';

/** A person, place, organisation or thing that texts on the story name. */
export interface StoryName {
  id: string;
  kind: 'person' | 'place' | 'organisation' | 'thing';
  /** First is the one shown. Every spelling that the sources use, long and short. */
  spellings: string[];
  /** Roles that stand for a person in texts on this story: "the captain", "her sister" is not one. */
  roles?: string[];
  /** What the person is in organisations of the story, by their ids: `{ "harbour-union": ["head", "chair"] }`. */
  offices?: Record<string, string[]>;
  /** For places: what belongs to it is called, and its people: "Islander". */
  peoples?: string[];
  gender?: 'f' | 'm';
  /** Ids of other persons of the story by what they are to this one: `{ "sister": "ada-holm" }`. */
  kin?: Record<string, string>;
  /** For organisations and places: what it is part of, or where ("harbour" in "island"). */
  within?: string;
}

/** Something that happened on a day or in a span of days and that figures belong to. */
export interface StoryEvent {
  id: string;
  label: string;
  /** As precise as known. */
  date: IsoDate;
  /** The story's own event: what figures mean when the text names no other. */
  main?: boolean;
  /** Families of the lexicon's predicates by which texts tell it: "depart", "elect", "strike". */
  predicates: string[];
  /** Ids of names that take part; a mention of one makes the event likelier. */
  names?: string[];
  /** Further words that tell it apart: "storm", "eve". */
  words?: string[];
  /** Id of the event upon which it followed: it is told only where the text says so. */
  after?: string;
}

/** A kind of thing that is counted. */
export interface StoryThing {
  id: string;
  label: string;
  /** Head nouns or noun phrases, singular and plural. */
  words: string[];
  /** The larger thing that it is part of: children ⊂ passengers. */
  within?: string;
  /** Families of predicates that tell of it: "depart". Without them the noun alone does. */
  predicates?: string[];
  /** Counted by its noun alone, too, where nothing else is told of it: the passengers, not those who were saved. */
  base?: boolean;
  /** The event in which it is counted. */
  event?: string;
  /** Ids of names, one of which must stand near: where they were, who counts. */
  names?: string[];
  /** Counted up over time ("since 2020"), not as it stands on a day. */
  cumulative?: boolean;
  /** Ids of names that rule it out. */
  not?: string[];
  /** Counted only where the text says its noun ("five miners"), never when the noun is left out. */
  named?: boolean;
  /** Ids of persons and places: whoever is beside one of the persons at one of the places is counted by it. */
  company?: { of: string[]; at: string[] };
}

/** A news story with its own event: all that is known of it beside its sources. */
export interface Story {
  id: string;
  title: string;
  date: IsoDate;
  /** Day on which the bundled data was last compared with its sources. */
  checked: IsoDate;
  language: string;
  spot: StorySpot;
  names: StoryName[];
  events: StoryEvent[];
  things: StoryThing[];
}

/** What readers are told of a story in a language other than its own: its title, and labels and names by their ids. */
export interface StoryWords {
  title: string;
  events: Record<string, string>;
  things: Record<string, string>;
  names: Record<string, string>;
}

/** Its own reporting, another’s report in its own words, or another’s report as it stood. */
export type SourceKind = 'report' | 'rewrite' | 'repost';

/** One sentence-sized assertion of a source, in our own words. */
export interface Statement {
  paragraph: number;
  text: string;
  by?: string;
}

/** An article on the story, as the sentences that were written of what it says. */
export interface Source {
  id: string;
  outlet: string;
  title: string;
  url: string | null;
  published: IsoDate | null;
  kind: SourceKind;
  /** Names of the reports it rests on ("Gazette", "Herald"). */
  basedOn?: string[];
  checked: IsoDate;
  /** One-way sketch of the original's wording; see lib/fingerprint.ts. */
  fingerprint: string[];
  statements: Statement[];
}

/** A story with its sources, as bundled. */
export interface StoryBundle {
  story: Story;
  sources: Source[];
}
