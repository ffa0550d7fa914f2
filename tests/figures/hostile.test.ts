import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { readFigures } from '../../lib/figures/index.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { splitWords } from '../../lib/text/words.ts';
import { processorTime } from '../processor-time.ts';

/** Pieces that, repeated, invite a reader to look far ahead or back. */
const PIECES = [
  ...[
    '1',
    '1 ',
    ',111',
    '1.',
    '1-',
    ' 000',
    '1/1/',
    '1:00 ',
    '+1 ',
    '01 ',
    '12 ,',
    '½',
    '((1)',
    '[1]',
    '(',
    '$',
    '$1 ',
    '%',
    '-',
  ],
  ...[
    'a',
    'a ',
    'a.',
    'A. ',
    'Aa ',
    'and ',
    'one ',
    'one two three ',
    'hundred and ',
    'thousand ',
    'twenty-',
    'half ',
    ' point one',
  ],
  ...[
    'between ',
    'from ',
    'at least ',
    'more than 5 ',
    'nearly ',
    'dozens of ',
    'two and a half ',
    'five years and ',
    '5 million ',
  ],
  ...[
    'Dec. ',
    '13–',
    '13 and ',
    'Saturday, ',
    'in 2020 ',
    '2020-',
    'on the ',
    'ten to ',
    'A, 63, ',
    'first Friday of ',
    'Friday the ',
    'tomorrow ',
    'more than 5 and ',
    "'1",
    '1~',
    '.1',
    '1T1',
    '1. A ',
    '• a ',
    '. . . ',
    'aged 5, 6, ',
    'Mr. ',
    'U.S. ',
  ],
  ...[
    '.',
    '. ',
    '." ',
    '!? ',
    '"',
    "'",
    "'s",
    '…',
    'Ab.Cd',
    'x@',
    'a/',
    'x.y/',
    'http://a ',
    '\n',
    '\u200b',
    '\u00a0',
    '\u2011',
    '\ud800',
    '😀',
    'e\u0301',
  ],
];
const LENGTH = 80_000;
/** More than a call takes as arguments. */
const MANY = 200_000;
/** A reader that is linear takes four times as long for four times the text; the rest is room for a busy machine. */
const RATIO = 9;
/** Times below this are noise. */
const NOISE = 60;
/** Milliseconds on a slow and busy machine; typical is a twentieth. */
const LONGEST = 3000;

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function timed(run: () => void): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

/** The shortest of some runs: what other programs of the machine add is left out. */
function fastest(run: () => void): number {
  return Math.min(...[0, 1, 2].map(() => timed(run)));
}

describe('text made to hurt', () => {
  const options = { lexicon: en, published: '2025-12-16' };
  const jobs: [string, (text: string) => void][] = [
    ['figures', (text) => readFigures(text, options)],
    ['words', (text) => splitWords(text, [])],
    ['sentences', (text) => splitSentences(text, [{ start: 0, end: text.length, role: 'paragraph' }], en)],
  ];

  it.each(jobs)(
    'is read for %s in a time that grows with its length',
    (_, job) => {
      for (const piece of PIECES) {
        // Most are read so fast that nothing need be compared.
        if (timed(() => job(fill(piece, LENGTH))) < NOISE * RATIO) continue;
        const short = fastest(() => job(fill(piece, LENGTH / 4)));
        const long = fastest(() => job(fill(piece, LENGTH)));
        expect(long, JSON.stringify(piece)).toBeLessThan(Math.max(short, NOISE) * RATIO);
        expect(long, JSON.stringify(piece)).toBeLessThan(LONGEST);
      }
    },
    120_000,
  );

  it('is cut into words however many there are', () => {
    expect(splitWords('('.repeat(MANY), [])).toHaveLength(MANY);
  });

  it('gives figures in order, at their places, whatever the text', () => {
    const random = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(random, (text) => {
        let end = 0;
        for (const figure of readFigures(text, options)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.coreStart).toBeGreaterThanOrEqual(figure.start);
          expect(figure.coreEnd).toBeGreaterThan(figure.coreStart);
          expect(figure.end).toBeGreaterThanOrEqual(figure.coreEnd);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect([figure.low, figure.high]).not.toContain(Number.NaN);
          end = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
