import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeWholes } from '../../lib/saved/merge.ts';
import { editWords, joinNotes, tidyTags } from '../../lib/saved/notes.ts';
import { addressOf, subjectOf } from '../../lib/saved/subject.ts';
import type { SavedWhole } from '../../lib/types.ts';
import { SELECTION } from '../fixtures/comparison.ts';
import { STATE, WHOLE } from '../fixtures/saved.ts';

const moments = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
const wholes = fc
  .record({ note: fc.constantFrom('', 'a', 'b', 'a\n\nb', 'longer'), tags: fc.subarray(['x', 'y', 'Y', 'z']), moments })
  .map(({ note, tags, moments }): SavedWhole => {
    const states = moments
      .toSorted((a, b) => b - a)
      .map((day) => ({ ...STATE, savedAt: `2025-12-1${day}T00:00:00.000Z` }));
    return { ...WHOLE, note, tags: tidyTags(tags), states };
  });
const days = ({ states }: SavedWhole) => states.map(({ savedAt }) => savedAt);

describe('merging', () => {
  test('loses no state and doubles none, newest first', () => {
    fc.assert(
      fc.property(wholes, wholes, (mine, theirs) => {
        const all = [...new Set([...days(mine), ...days(theirs)])].sort().reverse();
        expect(days(mergeWholes(mine, theirs))).toEqual(all);
      }),
    );
  });

  test('keeps every word and every tag', () => {
    fc.assert(
      fc.property(wholes, wholes, (mine, theirs) => {
        const { note, tags } = mergeWholes(mine, theirs);
        expect(note).toContain(mine.note);
        expect(note).toContain(theirs.note);
        const lower = tags.map((tag) => tag.toLowerCase());
        expect(new Set(lower).size).toBe(lower.length);
        for (const tag of [...mine.tags, ...theirs.tags]) expect(lower).toContain(tag.toLowerCase());
      }),
    );
  });

  test('done again changes nothing', () => {
    fc.assert(
      fc.property(wholes, wholes, (mine, theirs) => {
        const once = mergeWholes(mine, theirs);
        expect(mergeWholes(once, theirs)).toEqual(once);
      }),
    );
  });
});

describe('what the reader writes', () => {
  const was = { note: 'one', tags: ['a', 'b'] };

  test('stands as written where nobody else wrote', () => {
    expect(editWords(was, was, { note: 'two', tags: ['b'] })).toEqual({ note: 'two', tags: ['b'] });
  });

  test('is kept beside what another window wrote meanwhile', () => {
    const kept = { note: 'one, and more', tags: ['a', 'b', 'c'] };
    expect(editWords(kept, was, { note: 'two', tags: ['b', 'd'] })).toEqual({
      note: 'one, and more\n\ntwo',
      tags: ['b', 'c', 'd'],
    });
  });

  test('leaves alone what it did not touch', () => {
    const kept = { note: 'theirs', tags: ['a', 'b'] };
    expect(editWords(kept, was, { ...was, tags: ['a', 'b', 'c'] })).toEqual({ note: 'theirs', tags: ['a', 'b', 'c'] });
  });

  test('told twice is written once', () => {
    const now = { note: 'two', tags: ['b', 'c'] };
    expect(editWords(editWords(was, was, now), was, now)).toEqual(now);
  });

  test('tags are tidied, each once', () => {
    expect(tidyTags(['  to   check ', 'To check', '', '   ', 'x'.repeat(99)])).toEqual(['to check', 'x'.repeat(60)]);
  });

  test('a note within the other is not said twice', () => {
    expect([joinNotes('a b', 'b'), joinNotes('b', 'a b'), joinNotes('', 'a'), joinNotes('a', 'b')]).toEqual([
      'a b',
      'a b',
      'a',
      'a\n\nb',
    ]);
  });
});

describe('a saved comparison is of the same thing', () => {
  const of = (url: string | null, what: SavedWhole['of'] = 'page', comparison = STATE.comparison) =>
    subjectOf({ url, of: what }, { ...STATE, comparison });

  test('where the address is the same, but for the place in the page', () => {
    expect(of('https://a.example/1#top')).toBe(of('https://a.example/1'));
    expect(of('https://a.example/1')).not.toBe(of('https://a.example/2'));
    expect(of('https://a.example/#/1')).not.toBe(of('https://a.example/#/2'));
    expect(addressOf('https://a.example/#!/1')).toBe('https://a.example/#!/1');
  });

  test('never where one is a page and the other a passage of it', () => {
    expect(of('https://a.example/1')).not.toBe(of('https://a.example/1', 'selection'));
  });

  test('for passages, where their text is the same too', () => {
    expect(of('https://a.example/1', 'selection')).not.toBe(of('https://a.example/1', 'selection', SELECTION));
    expect(of(null)).not.toBe(of(null, 'page', SELECTION));
    expect(of(null)).toBe(of(null));
  });
});
