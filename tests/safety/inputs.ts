/** Inputs that no careful writer would make: for the fuzzing of readers. */
import fc from 'fast-check';
import en from '../../assets/lexicons/en.json' with { type: 'json' };

/** What is not seen, shown otherwise, or torn. */
const ODD = [
  ...['\u00ad', '\u200b', '\u200d', '\u200f', '\u202e', '\u202c', '\u2067', '\u2069', '\ufeff', '\ufe0f', '\u0301'],
  ...[
    '\ud800',
    '\udfff',
    '\ufffd',
    '\0',
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u2028',
    '\r\n',
    '\n\n',
    '\t',
    '😀',
    '１',
    '٣',
  ],
];

/** Markup, code, and the names that reach into every object. */
const HARM = [
  ...['<img src=x onerror=alert(1)>', '</script>', '&lt;b&gt;', '$1', '{{a}}', "');--", '\\', '%s', '__proto__'],
  ...['constructor', 'prototype', 'toString', 'hasOwnProperty', 'javascript:alert(1)', 'https://a.example/?q=1#b'],
];

/** All words of a lexicon, wherever they stand in it. */
function wordsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [key, ...wordsIn(value)]);
}
const LEXICON = [...new Set(wordsIn(en))];

const digits = fc.oneof(
  fc.nat(3_000).map(String),
  fc.nat(10_000_000).map((n) => n.toLocaleString('en')),
  fc.nat(1_000_000).map((n) => n.toLocaleString('fr')),
  fc.tuple(fc.nat(999), fc.nat(99)).map((parts) => parts.join('.')),
  fc.tuple(fc.nat(40), fc.nat(40), fc.nat(2100)).map((parts) => parts.join('/')),
  fc.tuple(fc.nat(2100), fc.nat(40), fc.nat(40)).map((parts) => parts.join('-')),
  fc.tuple(fc.nat(30), fc.nat(70)).map((parts) => parts.join(':')),
);
const unit = fc.constantFrom(
  'prisoners',
  'people',
  'years',
  'per cent',
  '%',
  'km',
  'euros',
  'million',
  'men and 5 women',
);
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '–',
  '/',
  '',
  '(',
  ') ',
  '"',
  "'s ",
  ' of ',
  ' and ',
);

/** Sentences by the grammar of figures: bounds, numbers, scales, units, months and all other words that the lexicon has. */
export const figureText = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 5, arbitrary: digits },
        { weight: 4, arbitrary: fc.constantFrom(...LEXICON) },
        { weight: 2, arbitrary: unit },
        { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      ),
      joint,
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

/** Text of any kind. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: figureText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...ODD, ...HARM, ' ', 'a', '1'), { maxLength: 30 }).map((all) => all.join('')),
  },
);

/** A value of any type, with words of harm among its keys and strings. */
export const anyValue = fc.anything({
  key: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...HARM)),
  values: [fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined), anyText, fc.bigInt()],
  maxDepth: 3,
  withNullPrototype: true,
});

type Tree = Record<string, unknown> | unknown[];

/** Where something stands in parsed JSON: the names and indices that lead there. */
function pathsIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}

/** A sound value in which a few things, wherever they stand, were replaced by anything. */
export function spoilt<T>(sound: T): fc.Arbitrary<unknown> {
  const paths = pathsIn(sound).slice(1);
  const change = fc.tuple(fc.constantFrom(...paths), fc.oneof(anyValue, fc.constant(undefined)));
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const copy = structuredClone(sound);
    for (const [path, value] of changes) {
      let at: unknown = copy;
      for (const key of path.slice(0, -1))
        at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : null;
      const last = path.at(-1) ?? '';
      if (typeof at === 'object' && at !== null) (at as Tree as Record<string, unknown>)[last] = value;
    }
    return copy;
  });
}
