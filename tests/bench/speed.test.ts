import { expect, test } from 'vitest';
import { compare } from '../../lib/compare.ts';
import { ratios } from '../../lib/node/bench/others-table.ts';
import { BENCH_LENGTH, benchPage } from '../../lib/node/bench/page.ts';
import { spreadOf } from '../../lib/node/bench/race.ts';
import { prepareBench, raceAgainstOthers } from '../../lib/node/bench/speed.ts';
import { loadStories } from '../../lib/node/stories.ts';

/** A comparison takes at most this share of what fuse.js alone takes for the same sentences and statements. */
const MOST = 0.05;
/** Odd, and enough for a median that a busy moment does not move. */
const ROUNDS = 7;
/** A blank at the place where the article is cut does not count. */
const CUT = 2;
/** About a paired figure to every two sentences, as in the sources themselves. */
const PAIRED = 25;

test('comparing a long article takes at most a twentieth of fuzzy search alone', { timeout: 120_000 }, async () => {
  const bench = prepareBench(await benchPage(), await loadStories());
  const { compare, fuse } = raceAgainstOthers(bench, ROUNDS);
  expect(spreadOf(ratios(compare, fuse)).median).toBeLessThanOrEqual(MOST);
});

test('what is timed is a long article with much to compare', async () => {
  const { article, corpus, about } = prepareBench(await benchPage(), await loadStories());
  const { figures } = compare(article, corpus, { story: about.story.id }).report;
  expect(article.text.length).toBeGreaterThan(BENCH_LENGTH - CUT);
  expect(figures.filter(({ others }) => others.length > 0).length).toBeGreaterThan(PAIRED);
});

test('a sample is told as its median and the middle half', () => {
  expect(spreadOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
});

test('ratios are of runs of the same round', () => {
  expect(ratios([1, 6, 2], [2, 3, 8])).toEqual([0.5, 2, 0.25]);
});
