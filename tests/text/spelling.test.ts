import { expect, test } from 'vitest';
import { Spelling } from '../../lib/text/spelling.ts';

const spelling = new Spelling();
for (const word of [
  'received',
  'prisoners',
  'sentence',
  'government',
  'because',
  'border',
  'country',
  'contact',
  'foreign',
])
  spelling.add(word);
for (const word of ['deported', 'lindgren', 'lisovsky', 'lisovskaya']) spelling.add(word, 'vowels');
spelling.add('cotton');
spelling.add('cotten');

/** What is typed, and the word that is meant, if any. */
const TYPED: [why: string, typed: string, meant: string | null][] = [
  ['ie for ei', 'recieved', 'received'],
  ['a doubled letter', 'prissoners', 'prisoners'],
  ['a doubled letter and an added one', 'prisionners', 'prisoners'],
  ['another vowel in an ending', 'sentance', 'sentence'],
  ['s for c', 'sentense', 'sentence'],
  ['swapped letters where ie is', 'foregin', 'foreign'],
  ['a missed consonant', 'goverment', 'government'],
  ['swapped letters', 'becuase', 'because'],
  ['a missed vowel', 'prisners', 'prisoners'],
  ['the word itself', 'border', null],
  ['another ending', 'sentenced', null],
  ['another beginning', 'deceived', null],
  ['a consonant more is another word', 'contract', null],
  ['a consonant less is another word', 'county', null],
  ['another vowel in the stem is another word', 'departed', null],
  ['too short', 'bordr', null],
  ['what may mean two words', 'cottin', null],
  ['a name by its vowels', 'lisvsky', 'lisovsky'],
  ['a name with another consonant is another', 'lindgrens', null],
  ['a name with another ending is another', 'lisovskya', 'lisovskaya'],
];

test.each(TYPED)('%s: %s', (_, typed, meant) => {
  expect(spelling.meant(typed)).toBe(meant);
});
