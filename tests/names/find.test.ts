import { expect, test } from 'vitest';
import measures from '../../assets/lexicons/en-measures.json' with { type: 'json' };
import { findMentions } from '../../lib/names/find.ts';
import { indexNames } from '../../lib/names/name-index.ts';
import { splitWords } from '../../lib/text/words.ts';
import { dockers } from '../fixtures/dockers.ts';

const words = {
  notNames: new Set(measures.notNames),
  genitive: new Set(measures.genitive),
  orgNouns: new Set(measures.orgNouns),
  definite: new Set(measures.definite),
  indefinite: new Set(measures.indefinite),
  ofRoles: new Set(measures.ofRoles),
};
const index = indexNames(dockers, words.definite);

/** Ids of the names in a sentence, in its order. */
function namesIn(sentence: string): string[] {
  return findMentions(splitWords(sentence, []), index, words).map(({ id }) => id);
}

/** A sentence, and who and what it names. */
const NAMED: [why: string, sentence: string, ...ids: string[]][] = [
  ['long and short', 'Marta Ortiz met Ortiz.', 'ortiz', 'ortiz'],
  ['possessive', "Lindgren's boat left Northport.", 'lindgren', 'northport'],
  ['other spellings', 'Then Lisouskaya left.', 'irina'],
  ['in capitals', 'PILOT LISOWSKAJA SAYS', 'irina'],
  ['a couple is two', 'Lisovskaya and Lisovsky left.', 'irina', 'oleg'],
  ['a couple in other spellings too', 'Then Lisouskaya met Lisowski.', 'irina', 'oleg'],
  ['without capitals', 'lisovskaya met lindgren', 'irina', 'lindgren'],
  ['by role', 'The pilot left.', 'lindgren'],
  ['by role with more words', 'The former pilot left.', 'lindgren'],
  ['by role alone, where a title opens with it', 'Pilot freed.', 'lindgren'],
  ['a role with a word that may make it another', 'The second pilot left.'],
  ['by office', 'The head of the dockers’ Harbour Union left.', 'irina'],
  ['by office behind its house', 'Then the Harbour Union’s former head left.', 'union', 'irina'],
  ['a head of something else', 'The head of the police left.'],
  ['one of several', 'A head of the Harbour Union left.', 'union'],
  ['by role and name', 'The pilot Nils Lindgren left.', 'lindgren', 'lindgren'],
  ['a role of something else', 'The pilot of the ferry left.'],
  ['a role with a stranger’s name', 'The pilot Tom Lund left.', 'name:lund'],
  ['a stranger', 'They met Ada Lund.', 'name:lund'],
  ['a first word alone may be no name', 'Boats left.'],
  ['months and titles are none', 'In May the President left.'],
];

test.each(NAMED)('%s', (_, sentence, ...ids) => {
  expect(namesIn(sentence)).toEqual(ids);
});
