// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { OPTIONS } from '../fixtures/options-views.tsx';
import { button, click, seen, show } from './show.tsx';

/** The page of settings of a gallery view, with what it asks for recorded. */
function options(view: keyof typeof OPTIONS) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      asked.push([name, ...given]);
  const place = show(
    <Options
      {...OPTIONS[view]}
      onChange={note('change')}
      onSwitch={note('switch')}
      onForgetMarks={note('forget')}
      onShortcuts={() => note('shortcuts')()}
      onExport={() => note('export')()}
      onImport={() => note('import')()}
      onErase={() => note('erase')()}
    />,
  );
  return { place, asked };
}

/** The box or round that stands before these words. */
function box(place: Element, words: string): HTMLInputElement {
  const label = [...place.querySelectorAll('label')].find((one) => seen(one).startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`nothing to tick says "${words}"`);
  return input;
}

/** Types into the field for a site. */
function type(place: Element, typed: string): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>('#add-site');
  if (!field) throw new Error('there is no field');
  field.value = typed;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  return field;
}

test.each<[keyof typeof OPTIONS, string, unknown]>([
  ['options', 'Mark conflicts only', { marks: 'conflicts' }],
  ['options-filled', 'Mark every figure', { marks: 'all' }],
  ['options', 'Print the marks', { printMarks: true }],
  ['options-filled', 'Print the marks', { printMarks: false }],
  ['options', 'Show a small button', { button: false }],
  ['options-filled', 'Show a small button', { button: true }],
])('in %s “%s” is chosen', (view, words, change) => {
  const { place, asked } = options(view);
  click(box(place, words));
  expect(asked).toEqual([['change', change]]);
});

test('what holds is ticked, and nothing else', () => {
  const ticked = (view: keyof typeof OPTIONS) =>
    [...options(view).place.querySelectorAll('label')]
      .filter((label) => label.querySelector('input')?.checked)
      .map((label) => seen(label).replace(/ Without.*/, ''));
  expect(ticked('options')).toEqual([
    'Mark every figure that was compared',
    'Show a small button beside text that you select',
  ]);
  expect(ticked('options-filled')).toEqual(['Mark conflicts only', 'Print the marks with the page']);
});

test.each<[string, unknown[]]>([
  ['Switch on gazette.example', ['switch', 'gazette.example', false]],
  ['On courier.example as everywhere', ['forget', 'courier.example']],
  ['Change shortcuts', ['shortcuts']],
  ['Export everything', ['export']],
  ['Import', ['import']],
])('the button “%s” asks for %j', (words, expected) => {
  const { place, asked } = options('options-filled');
  click(button(place, words));
  expect(asked).toEqual([expected]);
});

test.each([
  ['gazette.example', 'gazette.example'],
  [' https://www.Gazette.example/2025/12/a?b ', 'gazette.example'],
])('the site of what is typed is switched off: %s', (typed, site) => {
  const { place, asked } = options('options');
  type(place, typed);
  click(button(place, 'Switch off'));
  expect(asked).toEqual([['switch', site, true]]);
  expect(place.querySelector('[aria-invalid="true"]')).toBeNull();
});

test.each(['', 'two words', 'https://'])('what is no site is not: “%s”', (typed) => {
  const { place, asked } = options('options');
  const field = type(place, typed);
  click(button(place, 'Switch off'));
  expect(asked).toEqual([]);
  expect(place.querySelector('#add-site-wrong')?.textContent).toBe('This is not the address of a site.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('everything is erased only after a second question', () => {
  const { place, asked } = options('options-filled');
  const dialog = place.querySelector('dialog');
  click(button(place, 'Erase everything…'));
  expect(dialog?.open).toBe(true);
  click(button(place, 'Cancel'));
  expect(dialog?.open).toBe(false);
  expect(asked).toEqual([]);
  click(button(place, 'Erase everything…'));
  if (dialog) click(button(dialog, 'Erase everything'));
  expect(asked).toEqual([['erase']]);
  expect(dialog?.open).toBe(false);
});

test('focus stays near where a site was taken off the list', () => {
  const { place } = options('options-filled');
  click(button(place, 'Switch on gazette.example'));
  expect(document.activeElement?.textContent).toBe('Sites switched off');
  click(button(place, 'On courier.example as everywhere'));
  expect(document.activeElement?.textContent).toBe('Sites with a choice of their own');
});

test('the language is chosen among all, each called as it calls itself; empty is the browser’s', () => {
  const { place, asked } = options('options-filled');
  const choice = place.querySelector<HTMLSelectElement>('#language');
  if (!choice) throw new Error('there is no choice');
  expect([...choice.options].map((option) => option.text)).toEqual([
    'the browser’s language',
    ...['English', 'Беларуская', 'Deutsch', 'Lietuvių', 'Polski', 'Русский', 'Українська'],
  ]);
  expect(choice.value).toBe('be');
  for (const value of ['pl', '']) {
    choice.value = value;
    act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  }
  expect(asked).toEqual([
    ['change', { language: 'pl' }],
    ['change', { language: null }],
  ]);
});

test('what was done and what failed is read out', () => {
  expect(options('options-erased').place.querySelector('[role="status"]')?.textContent).toBe('Everything was erased.');
  expect(options('options-error').place.querySelector('[role="alert"]')?.textContent).toMatch(/newer version/);
});
