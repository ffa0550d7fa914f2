import { describe, expect, test } from 'vitest';
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { labelOf, reasonOf, wordsOf } from '../../components/phrases.ts';
import { stringsFrom } from '../../components/strings.tsx';
import type { Phrase, ReportFigure } from '../../lib/types.ts';
import { rowsOf } from '../../lib/view/rows.ts';
import { reported, sourcesSaying } from '../fixtures/dockers.ts';
import { readerOf, STRINGS } from '../fixtures/strings.ts';

/** A page and a source, read and judged by the engine. */
const READ: [page: string, source: string][] = [
  ['60 dockers were freed.', 'Westland let 60 dockers go.'],
  ['60 dockers were freed.', 'Westland freed more than 50 dockers.'],
  ['60 dockers were freed.', 'Westland freed 70 dockers.'],
  ['Ortiz was arrested in July 2021.', 'Ortiz was arrested in 2021.'],
  ['Ortiz was arrested in July 2021.', 'Ortiz was arrested on 6 July 2021.'],
  ['Ortiz spent five years behind bars.', 'Ortiz was arrested in July 2021.'],
  ['Ortiz spent two years behind bars.', 'Ortiz was arrested in 2021.'],
  ['Ortiz and 59 others were freed.', 'Westland freed 60 dockers.'],
  ['Ortiz and 59 others were freed.', 'Westland freed 61 dockers.'],
  ['Westland freed 61 dockers.', 'Ortiz and 59 others were freed.'],
];

/** English as the engine's own words are, with their dates. */
const BRITISH = stringsFrom(readerOf({ ...english, languageTag: { message: 'en-GB' } }));

/** Strings in which a message is its key and what is filled in, so that only what was translated shows. */
const KEYS = stringsFrom((key, given) => (key === 'languageTag' ? 'en' : [key, ...given].join(' ')), {
  dockers: { title: '', events: { strike: 'the strike' }, things: {}, names: { ortiz: 'Ортис', lind: 'Линд' } },
});

function sayingOf(figure: ReportFigure | undefined) {
  const [other] = figure?.others ?? [];
  if (!other) throw new Error('the source says nothing of it');
  return other;
}

describe.each(READ)('“%s” beside “%s”', (page, source) => {
  const figures = reported(page, sourcesSaying(source));
  const figure = figures.find(({ others }) => others.length > 0);

  test('is told in English as the engine tells it', () => {
    const saying = sayingOf(figure);
    expect(saying.because?.map((phrase) => wordsOf(phrase, STRINGS))).not.toContain(null);
    expect(reasonOf(saying, BRITISH)).toBe(saying.reason);
    expect(figure?.label && wordsOf(figure.label, STRINGS)).toBe(figure?.measure);
  });

  test('has a message for each part', () => {
    expect(reasonOf(sayingOf(figure), KEYS)).not.toMatch(/\b(undefined|null)\b/);
    expect(reasonOf(sayingOf(figure), KEYS)).toMatch(/^Reason\w+ /);
  });
});

test('two that rest on one report are told so', () => {
  const phrase: Phrase = { code: 'not-second', values: { origin: 'AP', other: 'The Gazette' } };
  expect(wordsOf(phrase, STRINGS)).toBe('Not a further witness: it rests on AP, as The Gazette does.');
});

test('what a story calls its own is told in its words, one by one or not at all', () => {
  const about = KEYS.about('dockers');
  const names = (ids: string): Phrase => ({ code: 'names', values: { ids, words: 'Ortiz and others' } });
  expect(wordsOf(names('ortiz lind'), about)).toBe('Ортис and Линд');
  expect(wordsOf(names('ortiz somebody'), about)).toBe('Ortiz and others');
  expect(wordsOf(names('ortiz'), KEYS.about('another'))).toBe('Ortiz and others');
  expect(wordsOf({ code: 'event', values: { id: 'strike', words: 'strike of June' } }, about)).toBe('the strike');
  expect(wordsOf({ code: 'thing', values: { id: 'freed', words: 'dockers freed' } }, about)).toBe('dockers freed');
});

test('what no message is known for is told as the report has it', () => {
  const later: Phrase = { code: 'of-a-later-version', values: {} };
  expect(wordsOf(later, STRINGS)).toBe(null);
  expect(reasonOf({ because: [later], reason: 'As it is.' }, STRINGS)).toBe('As it is.');
  expect(reasonOf({ reason: 'As it was saved.' }, STRINGS)).toBe('As it was saved.');
  expect(labelOf({ phrase: later, label: 'a label' }, STRINGS)).toBe('a label');
  const family: Phrase = { code: 'family', values: { id: 'juggle', kind: 'count', words: 'juggled' } };
  expect(labelOf({ phrase: family, label: 'juggled' }, STRINGS)).toBe('juggled');
});

test('every row of a report has its label', () => {
  const figures = reported('60 dockers were freed.', sourcesSaying('Westland let 60 dockers go.'));
  const page = { title: null, url: null, published: null, source: null };
  const [row] = rowsOf({ report: { page, story: null, text: '', figures }, sources: [] });
  expect(row && labelOf(row, STRINGS)).toBe('people freed');
});
