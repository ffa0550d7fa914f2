import { describe, expect, test } from 'vitest';
import { compare, newMemory } from '../../lib/compare.ts';
import { english } from '../../lib/english.ts';
import { prepare } from '../../lib/pairs/corpus.ts';
import { readClaims } from '../../lib/statements/claims.ts';
import { buildReader } from '../../lib/statements/reader.ts';
import { buildGrammar } from '../../lib/statements/words/grammar.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Article, Block } from '../../lib/types.ts';
import { dockers, sourcesSaying } from '../fixtures/dockers.ts';
import { readTrials } from '../metamorphic/articles.ts';

const reader = buildReader(dockers, english.lexicon, buildGrammar(english.measures));
const LINES = [
  'Westland set 60 dockers free on Friday.',
  'Marta Ortiz, 43, was among them. She had been held for two years.',
  'Eastland took in 52 of them. Nils Lindgren was released with her.',
  'The talks in Northport took 3 days.',
];

function textOf(lines: string[], role: Block['role'] = 'paragraph') {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const block = { start, end: start + line.length, role };
    start += line.length + 1;
    return block;
  });
  return { text, blocks, sentences: splitSentences(text, blocks, reader.lexicon) };
}

/** Reads these lines with a memory, which must change nothing of what is read; gives how many sentences were read. */
function work(memory: ReturnType<typeof newMemory>, lines: string[], published = '2024-05-04'): number {
  const { blocks, sentences } = textOf(lines);
  const day = { published, reference: null };
  const claims = readClaims(blocks, sentences, reader, day, undefined, memory);
  expect(claims).toEqual(readClaims(blocks, sentences, reader, day));
  return memory.fresh;
}

describe('a text that has grown', () => {
  test('is read once, and then only where it is new', () => {
    const memory = newMemory();
    expect(work(memory, LINES)).toBe(6);
    expect(work(memory, LINES)).toBe(0);
    expect(work(memory, [...LINES, 'Four more are ill. 7 are still held.'])).toBe(2);
  });

  test('at its head has the rest read at its new place', () => {
    const memory = newMemory();
    work(memory, LINES);
    expect(work(memory, ['It rained all day in the harbour.', ...LINES])).toBe(1);
  });

  test('is read again where a name was told before, or no longer', () => {
    const memory = newMemory();
    const rest = ['Marta Ortiz is free.', 'It rained.', 'Reed said that the term of six years was over.'];
    work(memory, ['In Reed it rained, too.', ...rest]);
    work(memory, ['In Hall it rained, too.', ...rest]);
  });

  test('is read again where what was told before bears on it', () => {
    const memory = newMemory();
    work(memory, LINES);
    const [first = '', ...rest] = LINES;
    // "She" is another woman now.
    expect(work(memory, [first, 'Irina Lisovskaya came too.', ...rest])).toBeGreaterThan(1);
    expect(work(memory, rest)).toBeGreaterThan(0);
  });

  test('is read as a whole when its day is another', () => {
    const memory = newMemory();
    work(memory, LINES);
    expect(work(memory, LINES, '2024-06-04')).toBe(6);
  });

  test('holds no more than its own sentences', () => {
    const memory = newMemory();
    work(memory, LINES);
    work(memory, LINES.slice(0, 1));
    expect(memory.read.size).toBe(1);
  });
});

test('the comparison is the same with a memory of the page', () => {
  const corpus = prepare([{ story: dockers, sources: sourcesSaying('Westland freed 61 dockers.') }], english);
  const memory = newMemory();
  const page = (lines: string[]): Article => {
    const { text, blocks } = textOf(lines);
    return { title: null, outlet: null, url: null, published: '2024-05-04', language: 'en', text, blocks };
  };
  for (const lines of [LINES, LINES.slice(1), ['Good evening.', ...LINES]]) {
    const options = { story: 'dockers' };
    expect(compare(page(lines), corpus, { ...options, memory })).toEqual(compare(page(lines), corpus, options));
  }
});

/** The article without one of its blocks. */
function without({ text, blocks, ...rest }: Article, index: number): Article {
  const gone = blocks[index];
  if (!gone) throw new Error('no such block');
  const length = gone.end + 1 - gone.start;
  const moved = blocks.filter((block) => block !== gone);
  return {
    ...rest,
    text: text.slice(0, gone.start) + text.slice(gone.end + 1),
    blocks: moved.map((block) =>
      block.start < gone.start ? block : { ...block, start: block.start - length, end: block.end - length },
    ),
  };
}

test('every article reads the same whichever block of it came last', async () => {
  let all = 0;
  let fresh = 0;
  // A third of the pages, since each is read three times.
  const trials = await readTrials((slugs) => slugs.filter((_, place) => place % 3 === 0));
  for (const { name, article, corpus, story, source } of trials) {
    const before = Math.floor(article.blocks.length / 2);
    if (article.blocks.length < 2) continue;
    const memory = newMemory();
    compare(without(article, before), corpus, { story, source, memory });
    const { figures } = compare(article, corpus, { story, source, memory }).report;
    const anew = compare(article, corpus, { story, source }).report.figures;
    expect(JSON.stringify(figures) === JSON.stringify(anew), name).toBe(true);
    fresh += memory.fresh;
    all += memory.read.size;
  }
  expect(all).toBeGreaterThan(1_000);
  // What comes in the middle bears on what follows; what is before it is never read again.
  console.log(fresh / all, all);
  expect(fresh / all).toBeLessThan(0.5);
}, 120_000);
