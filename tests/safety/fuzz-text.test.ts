/** Readers of text on made-up text: none throws, hangs or gives what does not stand there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { articleFromText } from '../../lib/article/from-text.ts';
import { compare } from '../../lib/compare.ts';
import { crossCheck } from '../../lib/cross-check.ts';
import { english } from '../../lib/english.ts';
import { readFigures } from '../../lib/figures/index.ts';
import { findMentions } from '../../lib/names/find.ts';
import { foldName } from '../../lib/names/fold.ts';
import { misspeltNames } from '../../lib/names/misspelt.ts';
import { loadStories } from '../../lib/node/stories.ts';
import { prepare } from '../../lib/pairs/corpus.ts';
import { plain } from '../../lib/spot/plain.ts';
import { spot } from '../../lib/spot/spot.ts';
import { headFromText } from '../../lib/spot/text.ts';
import { dayInLine, dayOfStamp, isDateLine } from '../../lib/text/days.ts';
import { fold } from '../../lib/text/fold.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { splitWords } from '../../lib/text/words.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { fuzz, SEED } from './fuzz.ts';
import { anyText, figureText } from './inputs.ts';

const PUBLISHED = '2025-12-16';
const OPTIONS = { lexicon: en, published: PUBLISHED };
/** What grows with a text grows no faster than this many times its length. */
const GROWTH = 8;

const bundles = await loadStories();
const corpus = prepare(bundles, english);
const spots = bundles.map(({ story }) => ({ story: story.id, spot: story.spot }));
const [about] = corpus.stories;
if (!about) throw new Error('there is no story');
const { names, grammar } = about.reader;
/** Names of the story, in among everything else. */
const named = fc
  .array(fc.oneof(anyText, fc.constantFrom(...about.story.names.flatMap(({ spellings }) => spellings))), {
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

console.info(`texts from seed ${SEED}`);
/** A soak takes minutes for each. */
const LONG = 3_600_000;

function figuresAreSound(text: string): void {
  let end = 0;
  for (const figure of readFigures(text, OPTIONS)) {
    const { start, coreStart, coreEnd, low, high, kind } = figure;
    if (start < end || coreStart < start || coreEnd <= coreStart || figure.end < coreEnd)
      throw new Error('out of order');
    if (text.slice(start, figure.end) !== figure.text) throw new Error('not what stands there');
    if ([low, high].some((bound) => Number.isNaN(bound) || bound === undefined)) throw new Error('no number');
    // A stretch of time may go past midnight.
    if (low !== null && high !== null && low > high && kind !== 'time') throw new Error(`from ${low} to ${high}`);
    end = figure.end;
  }
}

test('figures, by their grammar', { timeout: LONG }, () => {
  fuzz(0.3, figureText, figuresAreSound);
});

test('figures, in text of any kind', { timeout: LONG }, () => {
  fuzz(0.12, anyText, figuresAreSound);
});

/** Ways to write a number that all mean the same. */
const WRITTEN: ((n: number) => string)[] = [
  String,
  (n) => n.toLocaleString('en'),
  (n) => n.toLocaleString('en').replaceAll(',', '\u00a0'),
  (n) => n.toLocaleString('en').replaceAll(',', '\u202f'),
  (n) => [...String(n)].join('\u200b'),
  (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (n) => String(n).replace(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit))),
];
const BOUNDS = [
  '',
  'about ',
  'nearly ',
  'at least ',
  'more than ',
  'over ',
  'fewer than ',
  'up to ',
  'some ',
  'exactly ',
];

test('a number, however written, is read as what it is', { timeout: LONG }, () => {
  const inputs = fc.tuple(
    fc.constantFrom(...BOUNDS),
    fc.integer({ min: 2, max: 9_999_999 }),
    fc.constantFrom(...WRITTEN),
  );
  fuzz(0.1, inputs, ([bound, n, written]) => {
    const text = `They counted ${bound}${written(n)} prisoners there.`;
    const [figure, ...others] = readFigures(text, OPTIONS);
    if (!figure || others.length > 0 || ![figure.low, figure.high].includes(n)) throw new Error(text);
  });
});

test('sentences and words', { timeout: LONG }, () => {
  fuzz(0.12, anyText, (text) => {
    const sentences = splitSentences(text, [{ start: 0, end: text.length, role: 'paragraph' }], en);
    let end = 0;
    for (const sentence of sentences) {
      if (sentence.start < end || text.slice(sentence.start, sentence.end) !== sentence.text)
        throw new Error('not there');
      end = sentence.end;
      const words = splitWords(sentence.text, readFigures(sentence.text, OPTIONS));
      if (words.length > sentence.text.length || words.some(({ lower }) => lower === '')) throw new Error('words');
    }
  });
});

test('folded text, days and spotting', { timeout: LONG }, () => {
  fuzz(0.1, anyText, (text) => {
    const folded = fold(text);
    if (folded.text.length > text.length * GROWTH || folded.endOf(folded.text.length) > text.length)
      throw new Error('fold');
    if (plain(text).length > (text.length + 1) * GROWTH * 3) throw new Error('plain');
    for (const day of [dayOfStamp(text), dayInLine(text)]) {
      if (day !== null && Number.isNaN(Date.parse(day))) throw new Error(`no day: ${day}`);
    }
    isDateLine(text);
    spot(headFromText(text, null), spots);
  });
});

test('names', { timeout: LONG }, () => {
  fuzz(0.1, named, (text) => {
    const words = splitWords(text, []);
    let at = 0;
    for (const { from, to } of findMentions(words, names, grammar.sets)) {
      if (from < at || to <= from || to > words.length) throw new Error('names out of order');
      at = to;
    }
    for (const { lower } of words) if (foldName(lower).length > GROWTH * 40) throw new Error('a long key');
    misspeltNames(text, names);
  });
});

test('an article from text', { timeout: LONG }, () => {
  fuzz(0.04, fc.array(anyText, { maxLength: 6 }), (lines) => {
    const { text, blocks } = articleFromText(lines.join('\n'), null);
    let end = 0;
    for (const block of blocks) {
      if (block.start < end || block.end < block.start || block.end > text.length) throw new Error('blocks');
      end = block.end;
    }
  });
});

test('statements, pairs and verdicts', { timeout: LONG }, () => {
  const publishedWhen = fc.constantFrom(null, PUBLISHED, '2025-12', '2031-01-01');
  fuzz(0.012, fc.tuple(named, named, publishedWhen, fc.boolean()), ([one, other, published, selected]) => {
    const text = `${one}\n${other}`;
    const article = { ...articleFromText(text, null), published, language: 'en' };
    const page = { title: one, url: null, published, language: 'en', story: null, source: null };
    const comparison = selected ? crossCheck(text, page, corpus) : compare(article, corpus, { story: about.story.id });
    const { report } = comparison;
    for (const { start, end, text: said } of report.figures) {
      if (report.text.slice(start, end) !== said) throw new Error('a figure that does not stand there');
    }
    if (JSON.stringify(comparison).includes('"low":NaN')) throw new Error('no number');
    rowsOf(comparison);
  });
});

test('what is made up has figures and names', () => {
  const texts = fc.sample(figureText, { numRuns: 300, seed: SEED });
  expect(texts.filter((text) => readFigures(text, OPTIONS).length > 0).length).toBeGreaterThan(150);
});
