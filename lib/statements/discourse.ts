/** What a text has said so far that later sentences lean on. */
import { labelOf } from '../article/labels.ts';
import type { Mention } from '../names/find.ts';
import type { Block, Figure, IsoDate, Sentence, Story } from '../types.ts';
import { countedAfter, groupOf } from './counts/counted-after.ts';
import { isThing } from './counts/owner.ts';
import { narratedAfter } from './dates/narrated.ts';
import { takesUp, undated } from './dates/taken-up.ts';
import { lastYear } from './dates/that-year.ts';
import type { Dated } from './events/event-dates.ts';
import { type Occasion, occasionAfter, type Told } from './events/occasion.ts';
import { dateOfHeading, isNote, onlyOne } from './heading.ts';
import { isOption } from './options.ts';
import type { ReadSentence } from './words/sentence.ts';

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

/** A longer question is no context but a text. */
const LONGEST_QUESTION = 300;

/** Can this mention be a person? A name that no story knows can, once it has stood with a first name. */
export function isPerson(mention: Mention, discourse: Discourse): boolean {
  if (mention.kind === 'person') return true;
  return mention.kind === 'unknown' && (mention.to - mention.from > 1 || discourse.introduced.has(mention.id));
}

/** At the start of a block: little holds on, and cells stand each for itself. */
export function enterBlock(discourse: Discourse, index: number, block: Block): Discourse {
  const cell = block.role === 'cell';
  const recent = cell ? [] : discourse.recent;
  const head = block.role === 'heading';
  const section = head ? null : discourse.section;
  const topic = head ? null : discourse.topic;
  const item = cell || block.role === 'item';
  const center = cell || head ? null : discourse.center;
  const narrated = cell || head ? null : discourse.narrated;
  const kept = { recent, section, topic, center, narrated, item, counted: cell ? null : discourse.counted };
  return {
    ...discourse,
    ...kept,
    block: index,
    persons: [],
    lastLength: null,
    years: cell || (!head && discourse.years),
    occasion: null,
    thing: null,
    places: [],
    here: false,
    untold: null,
  };
}

/** After a figure of the sentence, of which the measure is now known. */
export function afterFigure(
  discourse: Discourse,
  figure: Figure,
  measure: Told,
  sentence: ReadSentence,
  story: Story | null,
): Discourse {
  const lastLength = figure.kind === 'duration' ? (measure?.aspect ?? null) : discourse.lastLength;
  const counted = countedAfter(discourse.counted, figure, measure, sentence);
  const group = groupOf(sentence, figure) ?? discourse.group;
  const occasion = occasionAfter(discourse.occasion, figure, measure, sentence, story);
  const narrated = narratedAfter(discourse.narrated, figure, measure, sentence);
  const here = narrated !== null && (figure.kind === 'date' || discourse.here);
  return { ...discourse, lastLength, counted, group, occasion, narrated, here };
}

/** After a whole sentence: its persons, its years, its question. `center`: whom it was about; undefined for nobody. */
export function afterSentence(
  discourse: Discourse,
  { text }: Sentence,
  read: ReadSentence,
  block: Block,
  center: Mention | null | undefined,
): Discourse {
  const named = read.mentions.filter((mention) => isPerson(mention, discourse));
  const persons = center === null ? named.map(asDoubtful) : named;
  const unknown = persons.filter((mention) => mention.kind === 'unknown').map((mention) => mention.id);
  const places = read.mentions.filter(isPlaced).map(({ id }) => id);
  // "Her sister was jailed": the sentence is about somebody, who has no name.
  const isNameless = center === null && discourse.center !== null;
  const asks = text.endsWith('?') && text.length <= LONGEST_QUESTION;
  const heads = block.role === 'heading' && !isNote(text);
  return {
    ...discourse,
    recent: persons.length > 0 || isNameless ? persons : discourse.recent,
    fresh: persons.length > 0,
    center: heads ? onlyOne(persons) : center === undefined ? discourse.center : center,
    // "That was in May." says nothing of anybody else.
    centered: center !== undefined || (discourse.centered && takesUp(read) !== null),
    year: lastYear(read.figures, discourse.year),
    thing: read.mentions.find((mention) => isThing(read, mention))?.id ?? discourse.thing,
    places: places.length > 0 ? places : discourse.places,
    section: heads ? dateOfHeading(read) : discourse.section,
    topic: heads ? onlyOne(persons) : discourse.topic,
    persons: [...discourse.persons, ...persons],
    introduced: new Set([...discourse.introduced, ...unknown]),
    met: new Set([...discourse.met, ...read.mentions.flatMap(({ id, kind }) => (kind === 'unknown' ? [id] : []))]),
    years: discourse.years || read.figures.some((figure) => figure.kind === 'duration' && figure.unit === 'years'),
    heading: heads ? text : labelOf(text) === null ? null : discourse.heading,
    title: heads ? text : discourse.title,
    label: labelOf(text),
    options: asks || (discourse.options && isOption(text)),
    question: asks ? text : read.figures.length === 0 ? discourse.question : null,
    untold: undated(read, read.text.length - text.length),
  };
}

/** Beside somebody without a name, who may be meant as well. */
function asDoubtful(mention: Mention): Mention {
  return { ...mention, doubtful: true };
}

function isPlaced({ kind }: Mention): boolean {
  return kind === 'place' || kind === 'organisation';
}
