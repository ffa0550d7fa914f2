// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { WELCOMES } from '../fixtures/options-views.tsx';
import { button, click, show } from './show.tsx';

function welcome(view: keyof typeof WELCOMES) {
  const asked: unknown[] = [];
  const place = show(
    <Welcome
      {...WELCOMES[view]}
      onGrant={() => asked.push('grant')}
      onShow={(spot) => asked.push(spot.text)}
      onOptions={() => asked.push('options')}
    />,
  );
  return { place, asked };
}

test('one button asks for access where the browser has not given it', () => {
  const { place, asked } = welcome('welcome-not-granted');
  click(button(place, 'Allow it on all sites'));
  expect(asked).toEqual(['grant']);
  expect(place.querySelector('[role="status"]')?.textContent).toContain('does not let');
});

test.each(['welcome', 'welcome-reading'] as const)('nobody is asked for access in %s', (view) => {
  expect(() => button(welcome(view).place, 'Allow')).toThrow();
});

test.each(Object.keys(WELCOMES) as (keyof typeof WELCOMES)[])('nothing is ticked beforehand in %s', (view) => {
  expect(welcome(view).place.querySelectorAll('input, select, [role="switch"]')).toHaveLength(0);
});

test('a row leads to its place in the article', () => {
  const { place, asked } = welcome('welcome');
  click(button(place, 'Day of the release'));
  expect(asked).toEqual(['December 14, 2025']);
});

test('the settings are one step away', () => {
  const { place, asked } = welcome('welcome');
  click(button(place, 'Open settings'));
  expect(asked).toEqual(['options']);
});

test('each picture says what it shows', () => {
  const pictures = [...welcome('welcome').place.querySelectorAll('.pictures img')];
  expect(pictures.map((picture) => picture.getAttribute('alt')?.length ?? 0).every((length) => length > 20)).toBe(true);
  expect(pictures).toHaveLength(3);
});
