import { expect, test } from 'vitest';
import { choicesOf, chosenIn, type Filter, NO_FILTER, passes } from '../../lib/saved/filter.ts';
import { SUMMARIES, summary } from '../fixtures/saved.ts';

const left = (filter: Partial<Filter>) =>
  SUMMARIES.filter((item) => passes(item, { ...NO_FILTER, ...filter })).map(({ id }) => id);

test.each<[filter: Partial<Filter>, ids: number[]]>([
  [{}, [3, 2, 1]],
  [{ verdict: 'conflict' }, [3, 1]],
  [{ verdict: 'alone' }, [3, 2]],
  [{ story: 'Belarus frees 123 prisoners' }, [3, 2]],
  [{ site: 'gazette.example' }, [3]],
  [{ tag: 'potash' }, [3]],
  [{ tag: 'POTASH' }, []],
  [{ from: '2025-12-18' }, [3, 2]],
  [{ to: '2025-12-15' }, [1]],
  [{ from: '2025-12-15', to: '2025-12-19', verdict: 'fits' }, [2]],
])('%j leaves %j', (filter, ids) => {
  expect(left(filter)).toEqual(ids);
});

test('the day is that of the reader’s own clock', () => {
  const midnight = new Date(2025, 11, 20, 0, 0, 1);
  const item = summary(1, { savedAt: midnight.toISOString() });
  expect(passes(item, { ...NO_FILTER, from: '2025-12-20', to: '2025-12-20' })).toBe(true);
  expect(passes(item, { ...NO_FILTER, to: '2025-12-19' })).toBe(false);
});

test('there is to choose from what there is, once', () => {
  expect(choicesOf([...SUMMARIES, ...SUMMARIES])).toEqual({
    stories: ['Belarus frees 123 prisoners'],
    sites: ['gazette.example', 'news.a-rather-long-name-of-a-regional-newspaper.example'],
    tags: ['potash', 'to check'],
  });
  expect(chosenIn({ ...NO_FILTER, tag: 'a', from: '2025-01-01' })).toBe(2);
});
