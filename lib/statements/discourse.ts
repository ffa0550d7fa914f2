/** What a text has said so far that later sentences lean on. */
import type { Mention } from '../names/find.ts';
import type { IsoDate } from '../types.ts';
import type { Dated } from './events/event-dates.ts';
import type { Occasion } from './events/occasion.ts';

/** What sentences leave behind for those that follow. */
export interface Discourse {
  /** Index of the block. */
  block: number;
  /** Persons of the last sentence that named any, in its order; the grammatical subject tends to be first. */
  recent: readonly Mention[];
  /** Ids of those of them whom it named beside others: "With Holm she led the strike". */
  aside: readonly string[];
  /** It was the sentence before that named them. */
  fresh: boolean;
  /** Whom the last sentence was about that had anybody, and whether that is the sentence before. */
  center: Mention | null;
  centered: boolean;
  /** All persons named so far in this block. */
  persons: readonly Mention[];
  /** Ids of unknown names that have stood with a first name. */
  introduced: ReadonlySet<string>;
  /** Ids of all unknown names so far. */
  met: ReadonlySet<string>;
  /** What the last length of time in this block told. */
  lastLength: string | null;
  /** A length of time in years has stood in this block. */
  years: boolean;
  occasion: Occasion;
  /** The day that the text tells of, by its last date; null for the story's own. */
  narrated: IsoDate | null;
  /** That date stands in this block. */
  here: boolean;
  /** The year that was told last. */
  year: string | null;
  /** Id of the thing that the last sentence of this block to name one is about: a ship, a house. */
  thing: string | null;
  /** Ids of the places of the last sentence of this block that named any, and of what lies in them. */
  places: readonly string[];
  /** The date of the heading that the text stands under. */
  section: Dated | null;
  /** The one person of that heading. */
  topic: Mention | null;
  /** The block is an item or a cell: "Age: 60" is told of the heading's person. */
  item: boolean;
  /** Id of the thing that was counted last in this block. */
  counted: string | null;
  /** The last group that was counted by a capitalised plural: "six Islanders". */
  group: string | null;
  /** The heading above, as far as lines of label and value stand under it; and whatever stands under it. */
  heading: string | null;
  title: string | null;
  /** The label of the line before: "Freed", of "Freed: 60 miners". */
  label: string | null;
  /** Options of a question follow: "How many? a) 12 b) 60". */
  options: boolean;
  /** The question that the text now answers: "How long did the talks last?" "Two days." */
  question: string | null;
  /** What the sentence before, in this block, tells without a date: "That was in May" may date it. */
  untold: string | null;
}

/** Nothing has been said. */
export const SILENCE: Discourse = {
  block: -1,
  recent: [],
  aside: [],
  fresh: false,
  center: null,
  centered: false,
  persons: [],
  introduced: new Set(),
  met: new Set(),
  lastLength: null,
  years: false,
  occasion: null,
  narrated: null,
  here: false,
  year: null,
  thing: null,
  places: [],
  section: null,
  topic: null,
  item: false,
  counted: null,
  group: null,
  heading: null,
  title: null,
  label: null,
  options: false,
  question: null,
  untold: null,
};

/** Can this mention be a person? A name that no story knows can, once it has stood with a first name. */
export function isPerson(mention: Mention, discourse: Discourse): boolean {
  if (mention.kind === 'person') return true;
  return mention.kind === 'unknown' && (mention.to - mention.from > 1 || discourse.introduced.has(mention.id));
}
