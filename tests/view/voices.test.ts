import { expect, test } from 'vitest';
import { voicesOf } from '../../lib/view/voices.ts';
import { otherWith, sourceWith } from './build.ts';

const sources = [sourceWith('one'), sourceWith('two'), sourceWith('three')];

test('a source that repeats itself is one saying with all its places', () => {
  const [voice] = voicesOf(
    [
      otherWith({ paragraph: 7, statement: 'Again one.' }),
      otherWith({ paragraph: 2 }),
      otherWith({ paragraph: 2 }),
      otherWith({ paragraph: 2, statement: 'One, it says.' }),
    ],
    sources,
  );
  expect(voice?.sayings).toHaveLength(1);
  expect(voice?.sayings[0]?.mentions).toEqual([
    { paragraph: 2, statement: 'There is one.' },
    { paragraph: 2, statement: 'One, it says.' },
    { paragraph: 7, statement: 'Again one.' },
  ]);
});

test('what others are quoted as saying is not merged with what the source itself says', () => {
  const [voice] = voicesOf([otherWith(), otherWith({ by: 'a ministry' })], sources);
  expect(voice?.sayings.map((saying) => saying.by)).toEqual([null, 'a ministry']);
});

test('the gravest comes first, among sources and within one', () => {
  const voices = voicesOf(
    [
      otherWith({ source: 'one' }),
      otherWith({ source: 'three', low: 3, verdict: 'fits' }),
      otherWith({ source: 'two' }),
      otherWith({ source: 'two', low: 2, verdict: 'conflict' }),
    ],
    sources,
  );
  expect(voices.map((voice) => [voice.source.id, voice.verdict])).toEqual([
    ['two', 'conflict'],
    ['three', 'fits'],
    ['one', 'agree'],
  ]);
  expect(voices[0]?.sayings.map((saying) => saying.verdict)).toEqual(['conflict', 'agree']);
});

test('sources of one verdict stand in the order of the sources', () => {
  const said = ['three', 'one', 'two'].map((source) => otherWith({ source }));
  expect(voicesOf(said, sources).map((voice) => voice.source.id)).toEqual(['one', 'two', 'three']);
});

test('a source of which nothing is known is left out', () => {
  expect(voicesOf([otherWith({ source: 'gone' })], sources)).toEqual([]);
});
