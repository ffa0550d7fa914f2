/** What a figure measures: of whom or what, in which event, under which qualifiers. */
import type { FigureKind, StoryEvent } from '../types.ts';
import type { Discourse } from './discourse.ts';
import { type Label, labelOf } from './label.ts';
import { findSubject, type Subject } from './people/subject.ts';
import type { Reader } from './reader.ts';
import type { ReadSentence } from './words/sentence.ts';

/** Figures of one measure tell the same thing and can be compared. */
export interface Measure extends Label {
  /** Equal for figures that measure the same thing; nothing else is ever compared. */
  key: string;
  /** False when the text leaves room for another reading: then no conflict is shown. */
  sure: boolean;
  /** Family of the predicate or id of the thing counted. */
  aspect: string;
  /** Ids of the persons that it is about. */
  subject: string[];
  event: StoryEvent | null;
  /** The day is the event's or a later one. */
  follows?: boolean;
  /** The day is that on which this number was counted. */
  tally?: number | undefined;
  /** Keys of what the words could mean as well; taken where the first reading would contradict. */
  also?: string[];
  /** It tells this or one of `also`, and nothing else: it contradicts where it contradicts each. */
  either?: boolean;
  /** Whoever is named beside the number is none of those whom it counts. */
  apart?: boolean;
  /** A part of what lasted, or what lasted until an earlier day: not sure, but it contradicts whatever is shorter. */
  least?: boolean;
  /** No word tells it: "Ortiz: six years". */
  bare?: boolean;
  /** The words tell all of these at once, and not one of them: "In 2020 she ran and was jailed". */
  shared?: boolean;
}

/** What a figure is read with, beside its sentence. */
export interface MeasureContext {
  reader: Reader;
  discourse: Discourse;
  /** The page was published long after the story: what it says of states may be of another day. */
  late: boolean;
  /** The noun in the head of a table's cell, for a cell that leaves it out. */
  headed: string[];
  /** The block is a caption, which may tell its event by names alone. */
  caption: boolean;
  /** The page tells its day of publication: "on Saturday" can be reckoned from it. */
  dated: boolean;
}

/** The person of the figure at token `at`; null when the text names none. */
export function subjectOf(sentence: ReadSentence, at: number, context: MeasureContext): Subject | null {
  return findSubject(sentence, at, context.reader, context.discourse);
}

/** A measure of persons. `what` is what a reader is told of it, beside whom. */
export function personalMeasure(
  kind: FigureKind,
  aspect: string,
  what: Label,
  subject: Subject,
  sure: boolean,
): Measure {
  return {
    key: `${kind}:${aspect}|${subject.ids.join('+')}`,
    ...labelOf(subject, what),
    sure: sure && subject.sure,
    aspect,
    subject: subject.ids,
    event: null,
  };
}
