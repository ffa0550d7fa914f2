import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { splitSentences } from '../../lib/text/sentences.ts';
import type { Block } from '../../lib/types.ts';
import fixture from '../fixtures/sentences.json' with { type: 'json' };

const whole = (text: string): Block[] => [{ start: 0, end: text.length, role: 'paragraph' }];
const split = (text: string) => splitSentences(text, whole(text), en).map((sentence) => sentence.text);

describe('sentences', () => {
  // " | " stands where a sentence ends.
  it.each(fixture.paragraphs)('%s', (row) => {
    const sentences = row.split(' | ');
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('end where a blank was left out, but not inside addresses', () => {
    expect(split('They were freed.Poland took them in.')).toEqual(['They were freed.', 'Poland took them in.']);
    expect(split('Write to Jane.Doe@example.org or see example.org/About.Html now.')).toHaveLength(1);
  });

  it('start with small letters where a writer uses no capitals', () => {
    expect(split('all 60 are out!!! the union says nine stay')).toEqual([
      'all 60 are out!!!',
      'the union says nine stay',
    ]);
    expect(split('the pilot is 63. they kept him for years')).toHaveLength(2);
    expect(split('The pilot is 63. they kept him. Nobody knew.')).toHaveLength(2);
    expect(split('it took approx. the whole day')).toHaveLength(1);
    expect(split('it took six yrs. pilots know that')).toHaveLength(1);
    expect(split('the pilot left Holm & Co. at noon')).toHaveLength(1);
  });

  it('are the fields of a line that are told apart by dots or bars', () => {
    const card = ['Ada Holm ·', 'Age: 60 ·', 'Arrested: May 2021 ·', 'Sentence: nine years'];
    expect(split(card.join(' '))).toEqual(card);
    expect(split('Crew: 12 | Length: 90 feet')).toEqual(['Crew: 12 |', 'Length: 90 feet']);
    expect(split('Harbour · Northport · 3 May at 10:30')).toHaveLength(1);
  });

  it('go on over a line that breaks in the middle of them', () => {
    expect(split('The gates were opened\nin the morning. All left.')).toHaveLength(2);
    expect(split('First point\nSecond point')).toEqual(['First point', 'Second point']);
  });

  it('belong to their blocks and leave out what stands between them', () => {
    const text = 'One here. Two here. [menu] Three here.';
    const blocks: Block[] = [
      { start: 0, end: 19, role: 'paragraph' },
      { start: 27, end: text.length, role: 'item' },
    ];
    const found = splitSentences(text, blocks, en).map(({ text: sentence, block }) => [sentence, block]);
    expect(found).toEqual([
      ['One here.', 0],
      ['Two here.', 0],
      ['Three here.', 1],
    ]);
  });

  it('keep every visible character, in order, at its place', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'The end. ',
      '"No!" ',
      'U.S. ',
      '3.5 ',
      '… ',
      '\n',
      '\u200b',
      '\ud800',
      '😀. ',
      'no. 9 ',
      '(a) ',
      'x.Y ',
      '. ',
      'e\u0301. ',
    );
    const random = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(random, (text) => {
        const sentences = splitSentences(text, whole(text), en);
        for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own);
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('come in long texts as in short ones', () => {
    const paragraph = 'The gates opened at noon. Mr. Brown left for the U.S. at once, and nobody saw him again. ';
    const text = paragraph.repeat(2000).trim();
    expect(new Set(split(text))).toEqual(new Set(split(paragraph)));
  });
});
