/** Text → claims: every figure with its measure, read sentence by sentence with what came before in mind. */

import { daysApart } from '../days.ts';
import { readFigures } from '../figures/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { indexNames, type NameIndex } from '../names/find.ts';
import type { Block, Figure, IsoDate, Sentence, Story, StoryEvent } from '../types.ts';
import { countedNoun, indexThings, type ThingIndex } from './counts.ts';
import { type Measure, type MeasureContext, measureOf } from './measure.ts';
import { withOthers } from './others.ts';
import { type Discourse, isPerson } from './people.ts';
import { recast } from './recast.ts';
import { type Grammar, type ReadSentence, readSentence } from './sentence.ts';
import { speakerOf } from './speaker.ts';

/** A figure of a text and what it measures. */
export interface Claim {
  /** Offsets into the whole text. */
  figure: Figure;
  sentence: string;
  /** Offset of the sentence in the whole text. */
  sentenceStart: number;
  /** Index of the block (for a source: of the statement). */
  block: number;
  by: string | null;
  measure: Measure | null;
  /** The number that it comes to with those named beside it ("she and 113 others"), and the sum in words. */
  total: { low: number; high: number; sum: string } | null;
  /** For a plain count: the words of its noun; null for other figures. */
  counted: string[] | null;
  /** The day of the count, where the sentence tells it ("as of 12 December"). */
  asOf: IsoDate | null;
  /** Set when the text is told as wrong ("an earlier version said 124") or is no part of the article proper. */
  silent: boolean;
}

export interface Reader {
  lexicon: Lexicon;
  grammar: Grammar;
  story: Story | null;
  names: NameIndex;
  things: ThingIndex | null;
  common: ReadonlySet<string>;
}

/** All that reading needs, made once for a story (or none). */
export function buildReader(story: Story | null, lexicon: Lexicon, grammar: Grammar): Reader {
  const main = story?.events.find((event) => event.main);
  return {
    lexicon,
    grammar,
    story,
    names: indexNames(story),
    things: story ? indexThings(story) : null,
    common: new Set(main?.names ?? []),
  };
}

const SILENT = new Set(['byline', 'furniture']);

/** From which day a text's dates are reckoned. */
export interface TextDay {
  published: IsoDate | null;
  /** Stands in where the text does not tell its day: good for a year that is left out, not for "on Saturday". */
  reference: IsoDate | null;
  /** Nobody has said that the text reports the story's event: it is read as one written long after. */
  guarded?: boolean;
}

/** What one sentence leaves behind for the next. */
interface Trail {
  block: number;
  discourse: Discourse;
  carried: StoryEvent | null | undefined;
  /** A length of time in years has stood in this block. */
  years: boolean;
  /** The question that the text now answers: "How long did the talks last?" "Two days." */
  question: string | null;
}

const START: Trail = {
  block: -1,
  discourse: { recent: [], block: [], named: new Set(), last: null },
  carried: undefined,
  years: false,
  question: null,
};

/** News of an event is written within this time; ages and counts then still stand. */
const LATE_DAYS = 45;
/** A longer question is no context but a text. */
const LONGEST_QUESTION = 300;

/** Reads one block after the other. `by`: the speaker of a whole block, where it is known beforehand. */
export function readClaims(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  reader: Reader,
  day: TextDay,
  by: (block: number) => string | null = () => null,
): Claim[] {
  const claims: Claim[] = [];
  let trail = START;
  for (const [i, sentence] of sentences.entries()) {
    const block = blocks[sentence.block];
    if (!block) continue;
    if (sentence.block !== trail.block) trail = nextBlock(trail, sentence.block, block);
    if (disputes(sentence.text, reader.grammar)) withdraw(claims, sentence, sentences[i - 1]);
    const read = readSentenceClaims(sentence, block, reader, day, trail, by(sentence.block));
    claims.push(...read.claims);
    trail = read.trail;
  }
  return claims;
}

/** Does the sentence begin by taking back the one before ("No, no. Ten years was his sentence.")? */
function disputes(text: string, grammar: Grammar): boolean {
  return (
    grammar.sets.disputes.has(/^[\p{L}']+(?=[,.!: ])/u.exec(text.slice(0, 20))?.[0].toLowerCase() ?? '') &&
    !/^(no|not) (one|longer|only|yet|all|more|fewer|less)\b/i.test(text.slice(0, 20))
  );
}

/** Takes back what the sentence before said; an answer takes back all of the question. */
function withdraw(claims: Claim[], sentence: Sentence, before: Sentence | undefined): void {
  if (!before) return;
  const all = before.block !== sentence.block && before.text.endsWith('?');
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    if (!claim || (all ? claim.block !== before.block : claim.sentenceStart !== before.start)) break;
    claims[i] = { ...claim, measure: null, total: null, silent: true };
  }
}

function nextBlock(trail: Trail, index: number, block: Block): Trail {
  const cell = block.role === 'cell';
  const discourse = { ...trail.discourse, recent: cell ? [] : trail.discourse.recent, block: [], last: null };
  return { ...trail, block: index, discourse, carried: undefined, years: cell };
}

function readSentenceClaims(
  sentence: Sentence,
  block: Block,
  reader: Reader,
  day: TextDay,
  trail: Trail,
  by: string | null,
): { claims: Claim[]; trail: Trail } {
  const published = block.date ?? day.published;
  const figures = readFigures(sentence.text, { lexicon: reader.lexicon, published: published ?? day.reference });
  const heads = block.role === 'cell' ? (block.heads ?? []) : [];
  const context = heads.length > 0 ? heads.join(', ') : '';
  const plain = withContext(context, sentence.text, figures, reader, heads, trail.years);
  const asked = trail.question ? withContext(trail.question, sentence.text, figures, reader, heads, trail.years) : null;
  const silent = SILENT.has(block.role) || isCorrected(plain.read, reader.grammar);
  const speaker = by ?? speakerOf(plain.read, reader.grammar);
  let { carried, discourse } = trail;
  const claims = plain.read.figures.map((figure, i): Claim => {
    const given: MeasureContext = {
      ...reader,
      discourse,
      carried,
      late: day.guarded === true || isLate(reader.story, day.published),
      dated: published !== null,
    };
    const told = silent ? null : measureOf(plain.read, i, given);
    const measure = told ?? (silent || !asked ? null : measureOf(asked.read, i, given));
    carried = nextCarried(carried, measure, figure, plain.read, reader.story);
    if (figure.kind === 'duration' && measure) discourse = { ...discourse, last: measure.aspect };
    return {
      figure: shifted(figure, sentence.start - plain.shift),
      sentence: sentence.text,
      sentenceStart: sentence.start,
      block: sentence.block,
      by: speaker,
      measure,
      total: measure ? withOthers(plain.read, i, discourse, reader.grammar) : null,
      counted:
        figure.kind === 'count' && figure.unit === null
          ? countedNoun(plain.read, plain.read.at[i] ?? 0, reader.grammar).words
          : null,
      asOf: asOf(plain.read),
      silent,
    };
  });
  const question = sentence.text.endsWith('?') && sentence.text.length <= LONGEST_QUESTION ? sentence.text : null;
  return {
    claims,
    trail: {
      ...trail,
      discourse: withPersons(discourse, plain.read),
      carried,
      years: trail.years || plain.read.figures.some((f) => f.kind === 'duration' && f.unit === 'years'),
      question:
        question ?? (trail.question && sentence.block === trail.block && claims.length === 0 ? trail.question : null),
    },
  };
}

/** Was the page published so long after the story that states may have changed? */
function isLate(story: Story | null, published: IsoDate | null): boolean {
  return story !== null && published !== null && published > story.date && daysApart(published, story.date) > LATE_DAYS;
}

/** The sentence read behind what gives it its meaning: the heads of a cell, or a question. */
function withContext(
  before: string,
  text: string,
  figures: readonly Figure[],
  reader: Reader,
  heads: readonly string[],
  years: boolean,
): { read: ReadSentence; shift: number } {
  const prefix = before ? `${before} : ` : '';
  const moved = figures.map((figure) => shifted(figure, prefix.length));
  const bare = readSentence(prefix + text, moved, reader.names, reader.grammar);
  return { read: { ...bare, figures: recast(bare, reader.grammar, heads, years) }, shift: prefix.length };
}

function withPersons(discourse: Discourse, read: ReadSentence): Discourse {
  const persons = read.mentions.filter((m) => isPerson(m, discourse));
  if (persons.length === 0) return discourse;
  const unknown = persons.filter((m) => m.kind === 'unknown').map((m) => m.id);
  return {
    ...discourse,
    recent: persons,
    block: [...discourse.block, ...persons],
    named: new Set([...discourse.named, ...unknown]),
  };
}

/** The first fixed date of a sentence that counts something as it stood on a day. */
function asOf(sentence: ReadSentence): IsoDate | null {
  if (!sentence.predicates.some((p) => p.family.id === 'count')) return null;
  const date = sentence.figures.find(
    (f) => f.kind === 'date' && f.claim && typeof f.low === 'string' && f.low.length > 4,
  );
  return typeof date?.low === 'string' ? date.low : null;
}

function shifted(figure: Figure, by: number): Figure {
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    coreStart: figure.coreStart + by,
    coreEnd: figure.coreEnd + by,
  };
}

function isCorrected(sentence: ReadSentence, grammar: Grammar): boolean {
  return sentence.lower.some((_, i) => grammar.corrected.at(sentence.lower, i).length > 0);
}

/** What the next sentence of the block is about, when this one told of another occasion than the main event. */
function nextCarried(
  carried: StoryEvent | null | undefined,
  measure: Measure | null,
  figure: Figure,
  read: ReadSentence,
  story: Story | null,
): StoryEvent | null | undefined {
  if (measure?.event) return measure.event.main ? undefined : measure.event;
  const main = story?.events.find((event) => event.main);
  if (!main || measure || figure.kind !== 'date' || !figure.claim || typeof figure.low !== 'string') return carried;
  const told = read.predicates.some((p) => main.predicates.includes(p.family.id));
  return told && daysApart(figure.low, main.date) > 0 ? null : carried;
}
