import { expect, test } from 'vitest';
import { codeFiles, withoutComments } from '../architecture/files.ts';
import { processorTime } from '../processor-time.ts';
import { type Expression, expressionsIn } from './expressions.ts';

/** Of the tool's engines, the one that is plain JavaScript. */
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const expressions = expressionsIn('lib', 'components', 'entrypoints');
/** What builds and tests the extension reads no page. */
const reading = expressions.filter(({ place }) => !place.startsWith('lib/node/'));

/** Milliseconds for one expression on a busy machine; most take a hundredth. */
const TOOL_MS = 30_000;
/** Characters of the longer text; long enough for what is not linear to stand out. */
const LONG = 40_000;
/** Milliseconds under which times are noise; a quadratic search of so long a text takes hundreds. */
const NOISE = 30;
/** Four times the text takes four times as long; the rest is room for a busy machine. */
const RATIO = 9;
const TRIES = 4;

/** Repeated, these lead into the repetitions of any expression: letters, digits, blanks, signs, and their mixtures. */
const PIECES = [
  ...['a', 'A', 'é', '1', ' ', '\n', '\t', '.', ',', "'", '"', '-', '–', '/', '(', ')', '[', '{', ':', ';', '!', '…'],
  ...[
    'a ',
    'Aa ',
    'a.',
    'A.',
    '1,',
    '1.',
    '1 ',
    '.1',
    '1-',
    ' - ',
    ' / ',
    'a/',
    'a=',
    '&a',
    '\u00a0',
    '\u0301',
    '\ud800',
  ],
];

/** The expression's own words and runs of signs, by which its repetitions are entered. */
function piecesOf({ pattern }: Expression): string[] {
  return [...PIECES, ...new Set(pattern.match(/[A-Za-z]{2,}/g) ?? [])];
}

/** Milliseconds for finding all that an expression finds in a text, as the program would. */
function search({ pattern, flags }: Expression, text: string): number {
  const expression = new RegExp(pattern, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`);
  const began = processorTime();
  if (flags.includes('y')) {
    for (let at = 0; at < text.length; at += Math.max(1, expression.lastIndex - at)) {
      expression.lastIndex = at;
      expression.test(text);
    }
  } else {
    for (const _found of text.matchAll(expression));
  }
  return processorTime() - began;
}

/** Whether the whole text takes no more than its share over a quarter of it; a busy machine is given more than one try. */
function isLinear(expression: Expression, text: string): boolean {
  return Array.from({ length: TRIES }).some(() => {
    const long = search(expression, `${text}\0`);
    return long < NOISE || long < search(expression, `${text.slice(0, LONG / 4)}\0`) * RATIO;
  });
}

test('expressions are found', () => {
  expect(expressions.length).toBeGreaterThan(200);
});

test('none is made from other text', () => {
  const makers = codeFiles('lib', 'components', 'entrypoints').filter(({ text }) =>
    /\bRegExp\s*\(/.test(withoutComments(text)),
  );
  expect(makers.map(({ path }) => path)).toEqual([]);
});

/** The text with which the tool says it can be slowed, if that is so here: the tool's own matcher is slow behind looks back. */
function slowedBy(expression: Expression): string | null {
  const { pattern, flags } = expression;
  const { status, ...found } = checkSync(pattern, flags, { timeout: TOOL_MS });
  if (status === 'safe') return null;
  if (!('attack' in found) || !found.attack) return `not told within ${TOOL_MS} ms`;
  const { string, pattern: told } = found.attack;
  const isQuick = Array.from({ length: TRIES }).some(() => search(expression, string) < NOISE);
  return isQuick ? null : told;
}

test('a tool that searches for slow texts finds none', { timeout: 600_000 }, () => {
  const slow = expressions.map((each) => ({ ...each, by: slowedBy(each) })).filter(({ by }) => by !== null);
  expect(slow).toEqual([]);
});

test.each(['\\s+$', '\\.\\d+(?![\\d.,]*\\d)'])('the tool finds /%s/', (pattern) => {
  expect(checkSync(pattern, '').status).toBe('vulnerable');
});

test('each takes four times as long for four times the text', { timeout: 300_000 }, () => {
  const slow: string[] = [];
  for (const expression of reading) {
    for (const piece of piecesOf(expression)) {
      const text = piece.repeat(Math.ceil(LONG / piece.length));
      if (isLinear(expression, text)) continue;
      slow.push(`${expression.place} /${expression.pattern}/ on ${JSON.stringify(piece)}`);
    }
  }
  expect(slow).toEqual([]);
});
