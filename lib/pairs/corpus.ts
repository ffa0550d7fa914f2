/** The stories' statements, read once by the same reader as pages, and indexed by what their figures measure. */
import type { Lexicon } from '../lexicon.ts';
import type { Claim } from '../statements/claim.ts';
import { readClaims } from '../statements/claims.ts';
import type { Measure } from '../statements/measure.ts';
import { buildReader, type Reader } from '../statements/reader.ts';
import { buildGrammar } from '../statements/words/grammar.ts';
import type { MeasureLexicon } from '../statements/words/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Block, Figure, Source, Statement, Story, StoryBundle } from '../types.ts';
import type { Reasons } from '../verdicts/reasons.ts';
import { type Padded, padded } from './padded.ts';

/** Smaller numbers say nothing of what they count. */
const FEW = 12;

/** A claim of a source, with the statement it stands in. */
export interface SourceClaim extends Claim {
  measure: Measure;
  source: Source;
  statement: Statement;
  /** Index into `StoryCorpus.statements`. */
  at: number;
}

/** A story and all that its sources say. */
export interface StoryCorpus {
  story: Story;
  sources: Source[];
  reader: Reader;
  statements: { source: Source; statement: Statement; words: Padded }[];
  /** The sources' claims by the keys of their measures. */
  byKey: ReadonlyMap<string, SourceClaim[]>;
  /** The same claims by what `valueKey` gives for their figures. */
  byValue: ReadonlyMap<string, SourceClaim[]>;
  /** How much each word of the statements tells: the rarer, the more. */
  rarity: ReadonlyMap<string, number>;
}

/** Equal for figures of one kind, unit and value. */
export function valueKey({ kind, low, high, unit }: Figure): string {
  return [kind, low, high, unit].join(' ');
}

/** What the language brings. */
export interface Language {
  /** BCP 47. */
  tag: string;
  lexicon: Lexicon;
  /** A word made only of the letters that it is written in. */
  letters: RegExp;
  measures: MeasureLexicon;
  reasons: Reasons;
}

/** All that pages are compared with. */
export interface Corpus {
  language: Language;
  stories: StoryCorpus[];
  /** Reads pages of no story. */
  plain: Reader;
}

/** Reads all sources of all stories; takes some milliseconds a story and is done once. */
export function prepare(bundles: readonly StoryBundle[], language: Language): Corpus {
  const grammar = buildGrammar(language.measures);
  const plain = buildReader(null, language.lexicon, grammar);
  return { language, stories: bundles.map((bundle) => prepareStory(bundle, plain)), plain };
}

/** Reads all sources of one story; `plain` is the corpus's own. */
export function prepareStory({ story, sources }: StoryBundle, { lexicon, grammar }: Reader): StoryCorpus {
  const reader = buildReader(story, lexicon, grammar);
  const statements: StoryCorpus['statements'] = [];
  const claims: SourceClaim[] = [];
  for (const source of sources) {
    for (const claim of readSource(source, story, reader)) {
      const statement = source.statements[claim.block];
      if (!statement || !claim.measure) continue;
      const told = { ...claim, source, statement, at: statements.length + claim.block };
      claims.push({ ...told, measure: claim.measure });
      // What its words may mean as well can agree with a page, and contradicts one only where they mean both.
      for (const key of claim.measure.subject.length > 0 ? (claim.measure.also ?? []) : [])
        claims.push({
          ...told,
          measure: { ...claim.measure, key, sure: claim.measure.sure && claim.measure.shared === true },
        });
    }
    for (const statement of source.statements)
      statements.push({ source, statement, words: padded(statement.text, grammar.sets.stopWords) });
  }
  const byKey = Map.groupBy(claims, ({ measure }) => measure.key);
  const byValue = Map.groupBy(claims, ({ figure }) => valueKey(figure));
  const told = new Set(claims.flatMap(({ measure }) => (measure.sure ? measure.subject : [])));
  return {
    story,
    sources,
    reader: { ...reader, told, counts: eventsByCount(claims) },
    statements,
    byKey,
    byValue,
    rarity: rarityOf(statements),
  };
}

/** "14" for a release in June: a number of that event alone. */
function eventsByCount(claims: readonly SourceClaim[]): Map<number, string> {
  const counts = claims.filter(({ figure, measure }) => figure.kind === 'count' && measure.sure);
  const byCount = Map.groupBy(counts, ({ figure }) => Number(figure.low));
  return new Map(
    [...byCount].flatMap(([count, same]) => {
      const [event] = same.map(({ measure }) => measure.event);
      const alone = event && same.every(({ measure, figure }) => measure.event === event && figure.low === figure.high);
      return alone && count >= FEW ? [[count, event.id] as const] : [];
    }),
  );
}

/** The claims of one source; `block` of a claim is the index of its statement. */
function readSource(source: Source, story: Story, reader: Reader): Claim[] {
  const blocks: Block[] = [];
  let text = '';
  for (const statement of source.statements) {
    blocks.push({ start: text.length, end: text.length + statement.text.length, role: 'paragraph' });
    text += `${statement.text}\n`;
  }
  const sentences = splitSentences(text, blocks, reader.lexicon);
  const day = { published: source.published, reference: story.date };
  return readClaims(blocks, sentences, reader, day, (block) => source.statements[block]?.by ?? null);
}

/** Natural logarithm of all statements over those with the word. */
function rarityOf(statements: StoryCorpus['statements']): Map<string, number> {
  const times = new Map<string, number>();
  for (const { words } of statements)
    for (const word of words.text.split(' ')) times.set(word, (times.get(word) ?? 0) + 1);
  return new Map([...times].map(([word, count]) => [word, Math.log(statements.length / count)]));
}
