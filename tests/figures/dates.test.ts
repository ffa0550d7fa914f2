import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { type FigureOptions, readFigures } from '../../lib/figures/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;
/** Exhaustive loops take some seconds. */
const LONG = 120_000;

const suffix = (day: number) => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));
const pad = (n: number) => String(n).padStart(2, '0');

const ORDINALS = Object.keys(en.numbers.ordinals);
const inWords = (day: number) =>
  day <= 20
    ? ORDINALS[day - 1]
    : day === 30
      ? 'thirtieth'
      : `${day > 30 ? 'thirty' : 'twenty'}-${ORDINALS[(day % 10) - 1]}`;
const nth = (day: number, month: number, year: number) =>
  `the ${ORDINALS[Math.floor((day - 1) / 7)]} ${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} of ${MONTHS[month - 1]} ${year}`;

/** Every way to write a day, and whether the convention must be told to read it. */
const FORMS: [
  form: string,
  write: (day: number, month: number, year: number) => string,
  options?: Partial<FigureOptions>,
][] = [
  ['13 December 2025', (d, m, y) => `${d} ${MONTHS[m - 1]} ${y}`],
  ['13th December 2025', (d, m, y) => `${d}${suffix(d)} ${MONTHS[m - 1]} ${y}`],
  ['the 13th of December, 2025', (d, m, y) => `the ${d}${suffix(d)} of ${MONTHS[m - 1]}, ${y}`],
  ['December 13, 2025', (d, m, y) => `${MONTHS[m - 1]} ${d}, ${y}`],
  ['December 13th 2025', (d, m, y) => `${MONTHS[m - 1]} ${d}${suffix(d)} ${y}`],
  ['Dec. 13, 2025', (d, m, y) => `${MONTHS[m - 1]?.slice(0, 3)}. ${d}, ${y}`],
  ['13 Dec 2025', (d, m, y) => `${d} ${MONTHS[m - 1]?.slice(0, 3)} ${y}`],
  ['13-Dec-2025', (d, m, y) => `${d}-${MONTHS[m - 1]?.slice(0, 3)}-${y}`],
  [
    'Saturday, 13 December 2025',
    (d, m, y) => `${WEEKDAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]}, ${d} ${MONTHS[m - 1]} ${y}`,
  ],
  [
    'Sat. Dec 13th, 2025',
    (d, m, y) =>
      `${WEEKDAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]?.slice(0, 3)}. ${MONTHS[m - 1]?.slice(0, 3)} ${d}${suffix(d)}, ${y}`,
  ],
  ['2025-12-13', (d, m, y) => `${y}-${pad(m)}-${pad(d)}`],
  ['2025/12/13', (d, m, y) => `${y}/${pad(m)}/${pad(d)}`],
  ['13.12.2025', (d, m, y) => `${d}.${m}.${y}`],
  ['13/12/2025', (d, m, y) => `${d}/${m}/${y}`, { dayFirst: true }],
  ['13/12/25', (d, m, y) => `${pad(d)}/${pad(m)}/${pad(y % 100)}`, { dayFirst: true }],
  ['12/13/2025', (d, m, y) => `${m}/${d}/${y}`, { dayFirst: false }],
  ['12-13-2025', (d, m, y) => `${pad(m)}-${pad(d)}-${y}`, { dayFirst: false }],
  ['13-12-2025', (d, m, y) => `${pad(d)}-${pad(m)}-${y}`, { dayFirst: true }],
  ['2025.12.13', (d, m, y) => `${y}.${pad(m)}.${pad(d)}`],
  ['2025-Dec-13', (d, m, y) => `${y}-${MONTHS[m - 1]?.slice(0, 3)}-${pad(d)}`],
  ['13/Dec/2025', (d, m, y) => `${d}/${MONTHS[m - 1]?.slice(0, 3)}/${y}`],
  ['December the 13th, 2025', (d, m, y) => `${MONTHS[m - 1]} the ${d}${suffix(d)}, ${y}`],
  ['the thirteenth of December 2025', (d, m, y) => `the ${inWords(d)} of ${MONTHS[m - 1]} ${y}`],
  ['december 13, 2025', (d, m, y) => `${MONTHS[m - 1]?.toLowerCase()} ${d}, ${y}`],
  ["13 December '25", (d, m, y) => `${d} ${MONTHS[m - 1]} '${pad(y % 100)}`],
  ['the second Saturday of December 2025', (d, m, y) => nth(d, m, y)],
];

function days(visit: (day: number, month: number, year: number, iso: string) => void): void {
  for (let time = Date.UTC(1990, 0, 1); time <= Date.UTC(2035, 11, 31); time += DAY) {
    const date = new Date(time);
    visit(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear(), date.toISOString().slice(0, 10));
  }
}

describe('every day from 1990 to 2035', () => {
  it.each(FORMS)(
    'as %s',
    (_, write, options) => {
      days((day, month, year, iso) => {
        const written = write(day, month, year);
        const figures = readFigures(`The ship sailed on ${written} at dawn.`, {
          lexicon: en,
          published: null,
          ...options,
        });
        const said = figures.map((f) => `${f.kind} ${f.low} ${f.high} ${f.claim}`).join('; ');
        if (said !== `date ${iso} ${iso} true`) expect.fail(`${written} is read as "${said}"`);
      });
    },
    LONG,
  );

  it(
    'without its year, from the day of publication',
    () => {
      days((day, month, _, iso) => {
        const figures = readFigures(`It ended on ${day} ${MONTHS[month - 1]} in the north.`, {
          lexicon: en,
          published: iso,
        });
        expect(figures.map((f) => f.low)).toEqual([iso]);
      });
    },
    LONG,
  );

  it(
    'as a weekday, from the day of publication',
    () => {
      days((_day, _month, _year, iso) => {
        const published = new Date(Date.parse(iso) + 3 * DAY).toISOString().slice(0, 10);
        const weekday = WEEKDAYS[new Date(iso).getUTCDay()];
        const figures = readFigures(`They met on ${weekday} in the north.`, { lexicon: en, published });
        expect(figures.map((f) => f.low)).toEqual([iso]);
      });
    },
    LONG,
  );

  it('as month and year', () => {
    days((day, month, year) => {
      if (day > 1) return;
      for (const name of [MONTHS[month - 1], `${MONTHS[month - 1]?.slice(0, 3)}.`]) {
        const figures = readFigures(`It began in ${name} ${year} there.`, { lexicon: en, published: null });
        expect(figures.map((f) => [f.low, f.high])).toEqual([[`${year}-${pad(month)}`, `${year}-${pad(month)}`]]);
      }
    });
  });
});

describe('every span of two days in one month', () => {
  it.each<[form: string, write: (day: number, month: string | undefined, year: number) => string]>([
    ['13–14 December 2025', (d, m, y) => `${d}–${d + 1} ${m} ${y}`],
    ['December 13-14, 2025', (d, m, y) => `${m} ${d}-${d + 1}, ${y}`],
    ['from 13 to 14 December 2025', (d, m, y) => `from ${d} to ${d + 1} ${m} ${y}`],
    ['between December 13 and December 14, 2025', (d, m, y) => `between ${m} ${d} and ${m} ${d + 1}, ${y}`],
  ])(
    'as %s',
    (_, write) => {
      days((day, month, year, iso) => {
        const next = new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
        if (!next.startsWith(iso.slice(0, 7))) return;
        const written = write(day, MONTHS[month - 1], year);
        const figures = readFigures(`They met ${written} in the north.`, { lexicon: en, published: null });
        const said = figures.map((f) => `${f.kind} ${f.low} ${f.high}`).join('; ');
        if (said !== `date ${iso} ${next}`) expect.fail(`${written} is read as "${said}"`);
      });
    },
    LONG,
  );
});

describe('every minute of a day', () => {
  const FACES: [form: string, write: (hours: number, minutes: number) => string][] = [
    ['14:05', (h, m) => `${pad(h)}:${pad(m)}`],
    ['2:05 p.m.', (h, m) => `${h % 12 || 12}:${pad(m)} ${h < 12 ? 'a' : 'p'}.m.`],
    ['2.05pm', (h, m) => `${h % 12 || 12}.${pad(m)}${h < 12 ? 'am' : 'pm'}`],
    ['1405 GMT', (h, m) => `${pad(h)}${pad(m)} GMT`],
  ];
  it.each(FACES)('as %s', (_, write) => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
      const figures = readFigures(`They left at ${write(hours, minutes)} for the north.`, {
        lexicon: en,
        published: null,
      });
      const said = figures.map((f) => `${f.kind} ${f.low}`).join('; ');
      if (said !== `time ${pad(hours)}:${pad(minutes)}`) expect.fail(`${write(hours, minutes)} is read as "${said}"`);
    }
  });
});

describe('days that do not exist', () => {
  it.each([
    '31 April 2025',
    '29 February 2025',
    '30 February',
    '32 May 2025',
    '31.11.2025',
    '2025-13-01',
    '0 June 2025',
  ])('%s is no such day', (written) => {
    const figures = readFigures(`It was ${written} then.`, { lexicon: en, published: '2025-12-16' });
    expect(figures.filter((f) => f.kind === 'date' && String(f.low).length > 7)).toEqual([]);
  });
});
