import { expect, test } from 'vitest';
import { libraryOf, passagesOf } from '../../lib/node/bench/cross-check.ts';
import { manyStories, STATEMENTS } from '../../lib/node/bench/many-stories.ts';
import { ratios } from '../../lib/node/bench/others-table.ts';
import { raceAsync, spreadOf } from '../../lib/node/bench/race.ts';
import { loadStories } from '../../lib/node/stories.ts';

const PAGE = { title: null, url: null, published: null, language: 'en', story: null, source: null };
/** A passage among a hundred times as many statements takes so much longer at most. */
const MOST = 3;
const ROUNDS = 7;

const [bundle] = await loadStories();
if (!bundle) throw new Error('no stories');

test('a passage takes hardly longer among many stories', { timeout: 120_000 }, async () => {
  const [one, many] = [libraryOf(bundle, 1), libraryOf(bundle, 100)];
  const passages = passagesOf(bundle);
  const check = (library: typeof one) => async () => {
    for (const passage of passages) await library.crossCheck(passage, PAGE);
  };
  const { few = [], all = [] } = await raceAsync({ few: check(one), all: check(many) }, ROUNDS);
  expect(spreadOf(ratios(all, few)).median).toBeLessThanOrEqual(MOST);
});

test('the stories to measure among have names of their own, and as many statements', () => {
  const { stories, sources } = manyStories(bundle, 50);
  const count = (at: number) => sources(at).reduce((sum, { statements }) => sum + statements.length, 0);
  expect([count(0), count(49)]).toEqual([STATEMENTS, STATEMENTS]);
  expect(new Set(stories.flatMap(({ names }) => names[0]?.spellings[0] ?? [])).size).toBe(50);
  expect(new Set(stories.flatMap(({ spot }) => spot.who)).size).toBeGreaterThan(50 * 15);
});
