/** Sentences that tell the same get the same verdicts: clauses in another order, active and passive, other verbs. */
import { expect, test } from 'vitest';
import { compare } from '../../lib/compare.ts';
import type { Block } from '../../lib/types.ts';
import { readTrials } from './articles.ts';
import { Tally } from './tally.ts';
import { GROUPS, type Group } from './wordings.ts';

const trials = await readTrials();

/** Each figure that a source tells too, with its verdicts; in the order of their values, whatever that of the words. */
function told({ story, published }: Group, sentence: string): string[] {
  const corpus = trials.find((trial) => trial.story === story)?.corpus;
  if (!corpus) throw new Error(`no article is on ${story}`);
  const blocks: Block[] = [{ start: 0, end: sentence.length, role: 'paragraph' }];
  const article = { title: null, outlet: null, url: null, published, language: null, text: sentence, blocks };
  return compare(article, corpus, { story })
    .report.figures.filter(({ others }) => others.length > 0)
    .map(({ low, high, others }) =>
      [low, high, ...others.map(({ source, verdict }) => `${source} ${verdict}`)].join(', '),
    )
    .sort();
}

test('the order of clauses and the voice of the verb change no verdict', () => {
  const tally = new Tally('sentences that tell the same');
  for (const group of GROUPS) {
    const [first = '', ...others] = group.sentences;
    const expected = told(group, first);
    expect(expected, first).not.toEqual([]);
    for (const sentence of others) {
      const found = told(group, sentence);
      const outcome =
        expected.join('; ') === found.join('; ')
          ? 'holds'
          : found.length < expected.length
            ? 'pairs gone'
            : 'other verdicts';
      tally.count(
        outcome,
        { name: group.story, open: true },
        () => `${sentence} || ${expected.join('; ')} → ${found.join('; ')}`,
      );
    }
  }
  tally.expectHolds(0.8, 70);
});
