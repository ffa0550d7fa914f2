import type { Lexicon } from '../lexicon.ts';
import type { Token } from './tokens.ts';

const known = new WeakMap<Lexicon, Set<string>>();
/** Marks that a figure or something to skip can start with. */
const MARKS = ['(', '[', '+', '-', '–', '#'];

/** The first words of all that the readers look for. */
function firstWords({ numbers, dates, times, durations, ages, money, names }: Lexicon): Set<string> {
  const tables = [
    ...[numbers.units, numbers.tens, numbers.ordinals, numbers.fractions, numbers.vague, numbers.scales],
    ...[dates.months, dates.weekdays, dates.weekdaysShort, dates.days, dates.seasons, times.named],
    ages.decadeWords,
  ];
  const lists = [
    ...[numbers.hundred, numbers.couple, numbers.several, numbers.articles, numbers.half, numbers.minus],
    ...[
      dates.the,
      dates.last,
      dates.lastNight,
      Object.keys(dates.daysApart),
      dates.parts,
      dates.partsOf,
      durations.vague,
      times.half,
      times.quarter,
    ],
    ...[names.idioms, numbers.negative, MARKS],
    // Names of currencies stand behind their numbers; codes, signs and "US$" before them.
    ...[
      money.prefixWords,
      Object.values(money.units)
        .flat()
        .filter((unit) => /\p{Sc}/u.test(unit)),
    ],
  ];
  const phrases = [...tables.flatMap((table) => Object.keys(table)), ...lists.flat()];
  return new Set(phrases.flatMap((phrase) => phrase.match(/^(?:[\p{L}\d]+|.)/u) ?? []));
}

/** Whether anything that the readers look for can start with the token: most words are passed over at this one question. */
export function canStart(lexicon: Lexicon, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'opaque') return false;
  let words = known.get(lexicon);
  if (!words) {
    words = firstWords(lexicon);
    known.set(lexicon, words);
  }
  // Currency signs stand before their numbers; letters before them too ("US$").
  return words.has(token.norm) || (token.kind === 'mark' && /[\p{Sc}\p{No}]/u.test(token.text));
}
