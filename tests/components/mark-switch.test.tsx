// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { MarkSwitch } from '../../components/MarkSwitch.tsx';
import { forgetSiteMarks, switchMarks } from '../../lib/browser/settings-changes.ts';
import { DEFAULTS } from '../../lib/browser/settings-shape.ts';
import { show } from './show.tsx';

test.each([
  ['gazette.example', 'Marks on this site'],
  [null, 'Marks'],
])('what is marked on %s is shown and chosen', (site, words) => {
  const asked: string[] = [];
  const place = show(<MarkSwitch site={site} mode="conflicts" onMode={(mode) => asked.push(mode)} />);
  const choice = place.querySelector('select');
  if (!choice) throw new Error('there is no choice');
  expect(choice.labels?.[0]?.textContent).toBe(words);
  expect(choice.selectedOptions[0]?.textContent).toBe('conflicts only');
  choice.value = 'none';
  act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  expect(asked).toEqual(['none']);
});

test('a choice on a site is its own until it is what holds everywhere', () => {
  const own = { ...DEFAULTS, siteMarks: { 'gazette.example': 'none', 'courier.example': 'all' } } as const;
  expect(switchMarks('gazette.example', 'conflicts')(own)).toEqual({
    siteMarks: { 'gazette.example': 'conflicts', 'courier.example': 'all' },
  });
  expect(switchMarks('gazette.example', 'all')(own)).toEqual(forgetSiteMarks('gazette.example')(own));
  expect(switchMarks('gazette.example', 'all')(own)).toEqual({ siteMarks: { 'courier.example': 'all' } });
  expect(switchMarks(null, 'none')(own)).toEqual({ marks: 'none' });
});
