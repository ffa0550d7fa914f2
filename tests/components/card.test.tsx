// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../../components/card/as-text.ts';
import { Card } from '../../components/card/Card.tsx';
import { CheckButton } from '../../components/card/CheckButton.tsx';
import type { CardState } from '../../lib/view/card-state.ts';
import { CARDS, WISHES } from '../fixtures/cards.tsx';
import { COMPARISON } from '../fixtures/comparison.ts';
import { STRINGS } from '../fixtures/strings.ts';
import { button, click, nameOf, seen, show } from './show.tsx';

function stateOf(name: string): CardState {
  const state = CARDS[name];
  if (!state) throw new Error(`there is no card ${name}`);
  return state;
}

const card = (name: string, wishes: Partial<typeof WISHES> = {}) =>
  show(<Card state={stateOf(name)} {...WISHES} {...wishes} />);

/** What a reader sees in each state, and what not. */
const SEEN: [name: string, there: string[], missing: string[]][] = [
  ['card-looking', ['Looking it up…'], ['Save', 'Copy']],
  ['card-failed', ['Comparing failed.', 'Try again'], ['Save', 'Copy']],
  [
    'card-conflict',
    ['Conflict', 'This page', 'are different days', 'News Hound', 'Our summary'],
    ['Selection', 'Looking'],
  ],
  ['card-fits', ['Fits', 'This page'], ['Conflict']],
  ['card-agree', ['Agrees', 'This page', '123', 'Save', 'Copy', 'Sidebar'], ['Conflict']],
  ['card-selection', ['Selection'], ['This page']],
  [
    'card-only-here',
    ['Only here', 'No source that was compared gives this figure.', 'None of the sources'],
    ['Nearest'],
  ],
  ['card-nearest', ['Nearest statements', 'Our summary'], ['None of the sources']],
  ['card-unspoken', ['None of the sources speaks of this.'], ['Nearest']],
  ['card-unreadable', ['in a language (Belarusian)'], ['None of the sources']],
  ['card-source', ['one of the sources'], []],
  ['card-saving', ['Saving…'], []],
  ['card-saved', ['Saved. You find it in the popup'], []],
  ['card-copied', ['Copied'], []],
  ['card-in-sidebar', ['It is in the sidebar now.'], []],
  ['card-sidebar-by-hand', ['Firefox lets only you open that'], []],
  ['card-error', ['Nothing is saved from private windows.'], []],
];

describe('the card', () => {
  test('is tested in every state', () => {
    expect(SEEN.map(([name]) => name)).toEqual(Object.keys(CARDS));
  });

  test.each(SEEN)('%s', (name, there, missing) => {
    const words = seen(card(name));
    for (const each of there) expect(words).toContain(each);
    for (const each of missing) expect(words).not.toContain(each);
  });

  test('shows the gravest sources, and folds the others away', () => {
    const place = card('card-agree');
    expect(place.querySelectorAll('.figure__value > .voices > .voice')).toHaveLength(2);
    expect(seen(place)).toMatch(/and \d more sources/);
    expect(place.querySelectorAll('.saying__more .voice').length).toBeGreaterThan(0);
  });

  test('gives the reason for what differs, and spares it for what is the same', () => {
    expect(card('card-conflict').querySelector('.saying__reason')?.textContent).toContain('different days');
    expect(card('card-agree').querySelector('.saying__reason')).toBeNull();
  });

  test('is a named dialog that takes the focus only when it is asked for', () => {
    const dialog = card('card-agree').querySelector('[role="dialog"]');
    expect(document.activeElement).toBe(document.body);
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('What the sources say');
    show(<Card state={{ ...stateOf('card-agree'), focused: true }} {...WISHES} />);
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('tells screen readers figure and verdict, and how it stands before', () => {
    const status = (name: string) => card(name).querySelector('[role="status"]')?.textContent;
    expect(status('card-looking')).toBe('Looking it up…');
    expect(status('card-conflict')).toMatch(/^December 14, 2025: Conflict: .+\.$/);
    expect(status('card-unspoken')).toBe('None of the sources speaks of this.');
    expect(status('card-nearest')).toBe('Nearest statements');
    expect(status('card-unreadable')).toContain('Belarusian');
  });

  test('passes the reader’s wishes on', () => {
    const wishes = { onClose: vi.fn(), onOpenSidebar: vi.fn(), onSave: vi.fn(), onCopy: vi.fn() };
    const place = card('card-agree', wishes);
    for (const words of ['Close', 'Sidebar', 'Save', 'Copy']) click(button(place, words));
    for (const wish of Object.values(wishes)) expect(wish).toHaveBeenCalledOnce();
    expect(wishes.onCopy.mock.calls[0]?.[0]).toContain('(Agrees)');
  });

  test('asks again where it failed, and saves once', () => {
    const onRetry = vi.fn();
    click(button(card('card-failed', { onRetry }), 'Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(button(card('card-saved'), 'Saved').disabled).toBe(true);
  });
});

test('the button beside a selection says what it does', () => {
  const onCheck = vi.fn();
  const place = show(<CheckButton onCheck={onCheck} />);
  const check = button(place, 'Cross-check');
  click(check);
  expect(onCheck).toHaveBeenCalledOnce();
  expect(nameOf(check)).toBe('Cross-check');
});

test('what is copied names figures, verdicts, sources, and the page once', () => {
  const text = textOf(COMPARISON, 'page', STRINGS);
  for (const source of COMPARISON.sources) expect(text).toContain(source.outlet);
  expect(text).toContain('(Conflict)');
  const { url } = COMPARISON.report.page;
  expect(text.split(url ?? '?')).toHaveLength(2);
});
