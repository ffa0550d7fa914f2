/** The statements nearest in meaning to a text that a reader chose, typos forgiven. */
import Fuse from 'fuse.js';
import type { Comparison } from '../types.ts';
import type { StoryCorpus } from './corpus.ts';

type Nearest = Comparison['nearest'];

/** Letters of a query that are searched; what comes behind tells little more and costs much. */
const LONGEST_QUERY = 300;
/** Statements that are shown. */
const MOST_SHOWN = 5;
/** A worse score than this (0 is perfect) shares a common word or two and no meaning. */
const WORST_SCORE = 0.62;
/** For words that a person types: tokens anywhere in the text, a few letters off. */
const SETTINGS = {
  keys: ['statement.text'],
  includeScore: true,
  useTokenSearch: true,
  threshold: 0.3,
  ignoreLocation: true,
  ignoreFieldNorm: true,
};

/** Best first; empty when no statement speaks of it. A source that says it twice is shown once. */
export function nearestStatements(text: string, corpus: StoryCorpus, stop: ReadonlySet<string>): Nearest {
  const query = (text.slice(0, LONGEST_QUERY).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !stop.has(word.toLowerCase()))
    .join(' ');
  if (query === '') return [];
  const shown: Nearest = [];
  for (const { item, score = 1 } of new Fuse(corpus.statements, SETTINGS).search(query)) {
    if (score > WORST_SCORE || shown.length === MOST_SHOWN) break;
    const { source, statement } = item;
    if (shown.some((each) => each.source === source.id && each.statement === statement.text)) continue;
    shown.push({
      source: source.id,
      paragraph: statement.paragraph,
      statement: statement.text,
      by: statement.by ?? null,
    });
  }
  return shown;
}
