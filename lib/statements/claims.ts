/** Text → claims: every figure with its measure, read sentence by sentence with what came before in mind. */
import { readFigures } from '../figures/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { indexNames, type NameIndex } from '../names/find.ts';
import type { Block, Figure, IsoDate, Sentence, Story, StoryEvent } from '../types.ts';
import { daysApart } from '../verdicts/days.ts';
import { indexThings, type ThingIndex } from './counts.ts';
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
  /** Index of the block (for a source: of the statement). */
  block: number;
  by: string | null;
  measure: Measure | null;
  /** The number that it comes to with those named beside it ("she and 113 others"), and the sum in words. */
  total: { low: number; high: number; sum: string } | null;
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

/** Reads one block after the other. `by`: the speaker of a whole block, where it is known beforehand. */
export function readClaims(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  reader: Reader,
  published: IsoDate | null,
  by: (block: number) => string | null = () => null,
): Claim[] {
  const claims: Claim[] = [];
  let discourse: Discourse = { recent: [], block: [], named: new Set() };
  let carried: StoryEvent | null | undefined;
  let last = -1;
  let years = false;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    if (!block) continue;
    if (sentence.block !== last) {
      discourse = { ...discourse, recent: block.role === 'cell' ? [] : discourse.recent, block: [] };
      carried = undefined;
      years = block.role === 'cell';
      last = sentence.block;
    }
    const prefix = block.role === 'cell' && block.heads?.length ? `${block.heads.join(', ')}: ` : '';
    const figures = readFigures(sentence.text, { lexicon: reader.lexicon, published: block.date ?? published });
    const shift = figures.map((figure) => shifted(figure, prefix.length));
    const bare = readSentence(prefix + sentence.text, shift, reader.names, reader.grammar);
    const read: ReadSentence = { ...bare, figures: recast(bare, reader.grammar, block.heads ?? [], years) };
    years ||= read.figures.some((figure) => figure.kind === 'duration' && figure.unit === 'years');
    const context: MeasureContext = { ...reader, discourse, carried };
    const silent = SILENT.has(block.role) || isCorrected(read, reader.grammar);
    const speaker = by(sentence.block) ?? speakerOf(read, reader.grammar);
    read.figures.forEach((figure, i) => {
      const measure = silent ? null : measureOf(read, i, context);
      claims.push({
        figure: shifted(figure, sentence.start - prefix.length),
        sentence: sentence.text,
        block: sentence.block,
        by: speaker,
        measure,
        total: measure ? withOthers(read, i, discourse) : null,
        asOf: asOf(read),
        silent,
      });
      carried = nextCarried(carried, measure, figure, read, reader.story);
    });
    const persons = read.mentions.filter((m) => isPerson(m, discourse));
    if (persons.length > 0)
      discourse = {
        recent: persons,
        block: [...discourse.block, ...persons],
        named: new Set([...discourse.named, ...persons.filter((m) => m.kind === 'unknown').map((m) => m.id)]),
      };
  }
  return claims;
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
