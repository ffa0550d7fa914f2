// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sidebar } from '../../components/Sidebar.tsx';
import { NotesEditor } from '../../components/saved/NotesEditor.tsx';
import { SavedView } from '../../components/saved/SavedView.tsx';
import { StringsProvider } from '../../components/strings.tsx';
import type { Words } from '../../lib/saved/notes.ts';
import { COMPARISON } from '../fixtures/comparison.ts';
import { SAVED } from '../fixtures/saved.ts';
import { openedOf } from '../fixtures/saved-views.tsx';
import { STRINGS } from '../fixtures/strings.ts';
import { button, click, openRow, seen, show } from './show.tsx';

type Edit = { was: Words; now: Words };
const NONE: Words = { note: '', tags: [] };

function field(place: Element, selector: 'textarea' | '.tags__input'): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}
function type(into: HTMLInputElement, text: string): void {
  act(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function press(into: HTMLInputElement, key: string): void {
  act(() => void into.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

describe('the reader’s words', () => {
  let edits: Edit[];
  const editor = (words: Words = NONE) => <NotesEditor words={words} onEdit={(was, now) => edits.push({ was, now })} />;
  const anew = (place: Element, words: Words) =>
    act(() => render(<StringsProvider value={STRINGS}>{editor(words)}</StringsProvider>, place));

  beforeEach(() => {
    edits = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  test('a note is written once the reader rests', () => {
    const place = show(editor());
    for (const text of ['w', 'wh', 'why?']) type(field(place, 'textarea'), text);
    expect(edits).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(edits).toEqual([{ was: NONE, now: { note: 'why?', tags: [] } }]);
    type(field(place, 'textarea'), 'why not?');
    vi.advanceTimersByTime(1_000);
    expect(edits[1]?.was.note).toBe('why?');
  });

  test('and at once when the view is left or closed', () => {
    const place = show(editor());
    type(field(place, 'textarea'), 'one');
    act(() => void dispatchEvent(new Event('pagehide')));
    type(field(place, 'textarea'), 'two');
    act(() => render(null, place));
    expect(edits.map(({ now }) => now.note)).toEqual(['one', 'two']);
    vi.advanceTimersByTime(1_000);
    expect(edits).toHaveLength(2);
  });

  test('what another window wrote is shown, but never over what is being written', () => {
    const place = show(editor());
    anew(place, { note: 'from there', tags: [] });
    expect(field(place, 'textarea').value).toBe('from there');
    type(field(place, 'textarea'), 'from there, and here');
    anew(place, { note: 'from there again', tags: [] });
    expect(field(place, 'textarea').value).toBe('from there, and here');
  });

  test('tags are added by Enter, comma and leaving, and removed', () => {
    const place = show(editor({ note: '', tags: ['a'] }));
    const input = field(place, '.tags__input');
    type(input, ' to  check ');
    press(input, 'Enter');
    type(input, 'b');
    press(input, ',');
    type(input, 'A');
    press(input, 'Enter');
    click(button(place, 'Remove the tag “a”'));
    expect(edits.map(({ now }) => now.tags)).toEqual([['a', 'to check'], ['a', 'b'], []]);
  });
});

describe('a saved comparison', () => {
  test('tells of an edit nothing but the words', () => {
    const edits: unknown[] = [];
    const place = show(<SavedView {...openedOf({ onEdit: (...words) => edits.push(...words) })} />);
    click(button(place, 'Remove the tag “potash”'));
    const { note } = SAVED;
    expect(edits).toEqual([
      { note, tags: ['potash', 'to check'] },
      { note, tags: ['to check'] },
    ]);
  });

  test('opens its rows without leaving for the page, and goes there when asked', () => {
    const went: unknown[] = [];
    const place = show(<SavedView {...openedOf({ onGo: (spot) => went.push(spot.text) })} />);
    const row = openRow(place, 'People whom Ukraine received');
    expect(went).toEqual([]);
    click(button(row, 'Show in page'));
    expect(went).toEqual(['114']);
  });

  test('copies a row as text, with the page and its sources named', () => {
    vi.useFakeTimers();
    const copied: string[] = [];
    const place = show(<SavedView {...openedOf({ onCopy: (text) => copied.push(text) })} />);
    const row = openRow(place, 'Day of the release');
    click(button(row, 'Copy as text'));
    expect(copied[0]).toMatch(
      /^Day of the release \(Conflict\)\nThis page: December 14, 2025\n- News Hound: 13 December/,
    );
    expect(copied[0]).toContain(SAVED.title);
    expect(button(row, 'Copied')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(3_000));
    expect(button(row, 'Copy as text')).toBeTruthy();
    vi.useRealTimers();
  });

  test.each([null, 'javascript:alert(1)', 'data:text/html,a'])('of the address %s leads nowhere', (url) => {
    const place = show(<SavedView {...openedOf({ saved: { ...SAVED, url } })} />);
    openRow(place, 'People whom Ukraine received');
    expect(place.querySelector('.saved-view > .meta a')).toBeNull();
    expect(() => button(place, 'Show in page')).toThrow();
  });

  test('as a page has every row open, to be printed', () => {
    const place = show(<SavedView {...openedOf()} whole />);
    expect(place.querySelectorAll('.row__button[aria-expanded="false"]')).toHaveLength(0);
    expect(place.querySelector<HTMLDetailsElement>('.only-here')?.open).toBe(true);
  });

  test('the menu of exports closes with Escape, and the focus goes back', () => {
    const place = show(<SavedView {...openedOf()} />);
    const opener = button(place, 'Export');
    click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void opener.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener);
    click(opener);
    act(() => document.body.click());
    expect(opener.getAttribute('aria-expanded')).toBe('false');
  });
});

test('the sidebar saves, says so, and copies a row', () => {
  const asked: string[] = [];
  const sidebar = (saving: 'can' | 'done' | 'private') => (
    <Sidebar
      state={{ kind: 'compared', of: 'page', comparison: COMPARISON }}
      notice={null}
      saving={saving}
      onSave={() => asked.push('save')}
      onCopy={(text) => asked.push(text.slice(0, 29))}
      onShow={() => {}}
      onGrant={() => {}}
      site={null}
      marks={{ site: null, mode: 'all', onMode: () => {} }}
      onBack={() => {}}
    />
  );
  const place = show(sidebar('can'));
  click(button(place, 'Save comparison'));
  click(button(openRow(place, 'Day of the release'), 'Copy as text'));
  expect(asked).toEqual(['save', 'Day of the release (Conflict)']);
  expect(button(show(sidebar('done')), 'Saved').disabled).toBe(true);
  expect(seen(show(sidebar('private')))).toContain('Nothing is saved from private windows.');
});
