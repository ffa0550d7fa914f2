import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { readFigures } from '../../lib/figures/index.ts';

const UNITS = Object.keys(en.numbers.units);
const TENS = ['', '', ...Object.keys(en.numbers.tens)];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** Exhaustive loops take some seconds. */
const LONG = 120_000;
const SEPARATORS = ['\u00a0', '\u2009', '\u202f', ' ', "'", '’'];

/** How a number is put into words: with or without "and", hyphens and commas. */
interface Wording {
  and: string;
  hyphen: string;
  comma: string;
}

const WORDINGS: Wording[] = [
  { and: ' and ', hyphen: '-', comma: ' ' },
  { and: ' ', hyphen: ' ', comma: ' ' },
  { and: ' and ', hyphen: '-', comma: ', ' },
];

function belowThousand(n: number, { and, hyphen }: Wording): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const ten = TENS[Math.floor(rest / 10)] ?? '';
  const small = rest < 20 ? (UNITS[rest] ?? '') : rest % 10 === 0 ? ten : `${ten}${hyphen}${UNITS[rest % 10]}`;
  if (hundreds === 0) return small;
  return rest === 0 ? `${UNITS[hundreds]} hundred` : `${UNITS[hundreds]} hundred${and}${small}`;
}

/** An independent writer of English number words, for the reader to read back. */
function inWords(n: number, wording: Wording): string {
  if (n < 1000) return belowThousand(n, wording);
  const groups: number[] = [];
  for (let rest = n; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  const parts = groups.flatMap((group, i) => {
    const scale = SCALES[groups.length - 1 - i] ?? '';
    return group === 0 ? [] : [`${belowThousand(group, wording)}${scale && ` ${scale}`}`];
  });
  const last = n % 1000;
  if (last > 0 && last < 100) return `${parts.slice(0, -1).join(wording.comma)}${wording.and}${parts.at(-1)}`;
  return parts.join(wording.comma);
}

const grouped = (n: number, by: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, by);

/** What is read of a sentence that counts so many ships, as "value text". */
function read(written: string): string {
  const sentence = `There were ${written} blankets on board.`;
  const figures = readFigures(sentence, { lexicon: en, published: null });
  return figures.map((f) => `${f.kind} ${f.low}${f.low === f.high ? '' : `..${f.high}`} ${f.text}`).join('; ');
}

function expectRead(n: number, written: string): void {
  const said = read(written);
  if (said !== `count ${n} ${written}`) expect.fail(`${written} (${n}) is read as "${said}"`);
}

describe('numbers read back', () => {
  it(
    'every number from 2 to 100,000 in words',
    () => {
      for (let n = 2; n <= 100_000; n++) for (const wording of WORDINGS) expectRead(n, inWords(n, wording));
    },
    LONG,
  );

  it(
    'every number from 0 to 100,000 in digits',
    () => {
      for (let n = 0; n <= 100_000; n++) {
        if (n < 1000 || n > 2100) expectRead(n, String(n));
        if (n >= 1000) for (const by of [',', SEPARATORS[n % SEPARATORS.length] ?? ' ']) expectRead(n, grouped(n, by));
      }
    },
    LONG,
  );

  it('plain four-digit numbers before what is counted, though they could be years', () => {
    for (let n = 1000; n <= 2100; n++) {
      const figures = readFigures(`They freed ${n} prisoners at last.`, { lexicon: en, published: null });
      expect(figures.map((f) => [f.kind, f.low])).toEqual([['count', n]]);
    }
  });

  it(
    'every ordinal from 3 to 10,000, in digits and in words',
    () => {
      const ends = new Map(Object.entries(en.numbers.ordinals).map(([word, n]) => [n, word]));
      const inFull = (n: number): string => {
        const own = n < 20 || n === 100 || n === 1000 || (n < 100 && n % 10 === 0) ? ends.get(n) : undefined;
        if (own) return n < 100 ? own : `one ${own}`;
        const last = n % 100 === 0 ? (n % 1000 === 0 ? 1000 : 100) : n % 100 < 20 || n % 10 === 0 ? n % 100 : n % 10;
        const [head, end] = [n % 100 === 0 ? n / last : n - last, ends.get(last)];
        return `${inWords(head, { and: ' and ', hyphen: '-', comma: ' ' })}${joint(n, last)}${end}`;
      };
      const joint = (n: number, last: number) => (n % 100 === 0 ? ' ' : last < 10 && n % 100 > 20 ? '-' : ' and ');
      for (let n = 3; n <= 10_000; n++) {
        const suffix = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
        for (const written of [`${n}${suffix}`, inFull(n)]) {
          const figures = readFigures(`It was the ${written} blanket on board.`, { lexicon: en, published: null });
          const said = figures.map((f) => `${f.kind} ${f.low}`).join('; ');
          if (said !== `ordinal ${n}`) expect.fail(`${written} is read as "${said}"`);
        }
      }
    },
    LONG,
  );

  it('one and zero only where something is counted', () => {
    expect(read('one')).toBe('');
    expect(readFigures('One prisoner and zero survivors.', { lexicon: en, published: null }).map((f) => f.low)).toEqual(
      [1, 0],
    );
  });

  const large = fc.integer({ min: 100_001, max: 999_999_999_999 });

  it('larger numbers in words', () => {
    fc.assert(
      fc.property(large, fc.constantFrom(...WORDINGS), (n, wording) => expectRead(n, inWords(n, wording))),
      { numRuns: 3000 },
    );
  });

  it('larger numbers in digits', () => {
    fc.assert(
      fc.property(large, fc.constantFrom('', ',', ' ', '\u202f'), (n, by) => expectRead(n, grouped(n, by))),
      { numRuns: 3000 },
    );
  });

  it('decimals and scales', () => {
    const scaled = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(['million', 1e6], ['bn', 1e9], ['thousand', 1e3]),
    );
    fc.assert(
      fc.property(scaled, ([tenths, [word, factor]]) => {
        const written = `${(tenths / 10).toFixed(1)}${word === 'bn' ? '' : ' '}${word}`;
        expectRead(Math.round((tenths * Number(factor)) / 10), written);
      }),
      { numRuns: 2000 },
    );
  });

  it('digits of other scripts', () => {
    const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 99_999 }), fc.constantFrom(...zeros), (n, zero) => {
        const written = [...String(n)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
        expectRead(n, written);
      }),
    );
  });
});
