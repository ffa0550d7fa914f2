/** How what a text has said so far changes with each block, figure and sentence. */
import { labelOf } from '../article/labels.ts';
import type { Mention } from '../names/find.ts';
import type { Block, Figure, Sentence, Story } from '../types.ts';
import { countedAfter, groupOf } from './counts/counted-after.ts';
import { isThing } from './counts/owner.ts';
import { narratedAfter } from './dates/narrated.ts';
import { takesUp, undated } from './dates/taken-up.ts';
import { lastYear } from './dates/that-year.ts';
import { type Discourse, isPerson } from './discourse.ts';
import { occasionAfter, type Told } from './events/occasion.ts';
import { dateOfHeading, isNote, onlyOne } from './heading.ts';
import { isOption } from './options.ts';
import type { ReadSentence } from './words/sentence.ts';

/** A longer question is no context but a text. */
const LONGEST_QUESTION = 300;

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
