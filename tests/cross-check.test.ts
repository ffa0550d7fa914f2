import { describe, expect, test } from 'vitest';
import { crossCheck, type PassagePage } from '../lib/cross-check.ts';
import { english } from '../lib/english.ts';
import { prepare } from '../lib/pairs/corpus.ts';
import { dockers, sourcesSaying } from './fixtures/dockers.ts';

/** A page of which nothing is known. */
const PAGE: PassagePage = { title: 'Notes', url: null, published: null, language: 'en', story: null, source: null };

const sources = sourcesSaying(
  'Westland set 60 dockers free, and Nils Lindgren was the first to board the ferry. Redhaven gave them rooms in a school.',
);
const corpus = prepare([{ story: dockers, sources }], english);

const nearestTo = (text: string) => crossCheck(text, PAGE, corpus).nearest.map(({ statement }) => statement);

describe('a passage without figures, on a page of which nothing is known', () => {
  test('has the nearest statements of the story that it names', () => {
    expect(nearestTo('Lindgren boarded a ferry')[0]).toContain('Lindgren');
  });

  test('has them although names and words are misspelt', () => {
    expect(nearestTo('Lindgrn borded the fery')[0]).toContain('Lindgren');
    expect(nearestTo('Redhavn gave them roms')[0]).toContain('Redhaven');
  });

  test.each([
    'The weather will stay mild in Lisbon until the weekend.',
    'Mr Lindqvist sings tonight in Westfield.',
    'A school gave the children rooms.',
  ])('has none where no source speaks of it: %s', (text) => {
    expect(nearestTo(text)).toEqual([]);
  });
});
