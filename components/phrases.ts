/** Labels and reasons in the reader's language, from the phrases that a report tells them in. */
import type { Comparison, Phrase, PhraseValue } from '../lib/types.ts';
import { formatDate } from '../lib/view/format.ts';
import type { Row } from '../lib/view/rows.ts';
import type { Saying } from '../lib/view/voices.ts';
import type { Strings } from './strings.tsx';

/** The title of the story that a comparison is about. */
export function titleOf({ report, storyTitle }: Comparison, strings: Strings): string | null {
  return strings.about(report.story).story?.title ?? storyTitle;
}

/** What a row measures; null where that is not known. */
export function labelOf({ phrase, label }: Pick<Row, 'phrase' | 'label'>, strings: Strings): string | null {
  return (phrase && wordsOf(phrase, strings)) ?? label;
}

/** Why a saying has its verdict. */
export function reasonOf({ because, reason }: Pick<Saying, 'because' | 'reason'>, strings: Strings): string {
  const sentences = (because ?? []).map((phrase) => wordsOf(phrase, strings));
  const told = sentences.filter((sentence) => sentence !== null);
  return told.length > 0 && told.length === sentences.length ? told.map(capital).join(' ') : reason;
}

/** Values in the order in which the messages of the reasons take them. */
const PLACES: Record<string, string[]> = {
  same: ['a'],
  'sum-agrees': ['sum'],
  'sum-agrees-there': ['sum'],
  'sum-differs': ['sum', 'b'],
  'sum-differs-there': ['sum', 'a'],
  bound: ['a', 'b'],
  rounded: ['a', 'b'],
  'finer-there': ['b', 'a'],
  'finer-here': ['a', 'b'],
  overlap: ['a', 'b'],
  apart: ['a', 'b'],
  'bound-apart': ['a', 'b'],
  'span-fits': ['date', 'end', 'span', 'length'],
  'span-apart': ['date', 'end', 'span', 'length'],
  'not-second': ['origin', 'other'],
  sum: ['named', 'others', 'total'],
  'years-and-months': ['years', 'months'],
  between: ['least', 'most'],
};

/** The phrase in words; null where the language has none for it, as for a code of a later version. */
export function wordsOf({ code, values }: Phrase, strings: Strings): string | null {
  const { t, count, find, story, language } = strings;
  const text = (name: string) => inWords(values[name], strings);
  const number = (name: string) => Number(values[name]);
  switch (code) {
    case 'of':
      return t('labelOf', text('whom'), text('what'));
    case 'noun':
      return t('labelNoun', text('noun'), text('what'));
    case 'family':
      return find(`measure${capital(text('id'))}${capital(text('kind'))}`) ?? text('words');
    case 'thing':
      return story?.things[text('id')] ?? text('words');
    case 'event':
      return story?.events[text('id')] ?? text('words');
    case 'names':
      return namesOf(text('ids').split(' '), strings) ?? text('words');
    case 'age':
      return t('labelAge');
    case 'superlative':
      return t('labelSuperlative', text('whom'));
    case 'day':
      return formatDate(text('day'), language);
    case 'year':
    case 'years':
      return count('spanYears', number('years'));
    case 'month':
    case 'months':
      return count('spanMonths', number('months'));
    default:
      return find(`reason${code.split('-').map(capital).join('')}`, ...(PLACES[code] ?? []).map(text));
  }
}

function inWords(value: PhraseValue | undefined, strings: Strings): string {
  if (typeof value === 'object') return wordsOf(value, strings) ?? '';
  return typeof value === 'number' ? strings.number(value) : (value ?? '');
}

/** Null unless all of them are known in the reader's language. */
function namesOf(ids: string[], { story, list }: Strings): string | null {
  const names = ids.flatMap((id) => story?.names[id] ?? []);
  return names.length === ids.length ? list(names) : null;
}

/** Parts of a message's key, and sentences that begin with a part of their own: "three and 60 others". */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
