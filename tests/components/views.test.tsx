// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../fixtures/views.tsx';
import { EXPECTED_SAVED } from './expected-saved.ts';
import { button, click, nameOf, seen, show } from './show.tsx';

/** Words that a reader must find in each view; every view of the gallery is named here. */
const EXPECTED: Record<string, string[]> = {
  looking: ['Looking at this page'],
  unknown: ['Not a story that Countercheck knows', 'Cross-check selection', 'The values cannot both be true.'],
  restricted: ['This page cannot be read', 'their stores'],
  'no-permission': ['You have not allowed it on gazette.example', 'Allow on this site'],
  'no-permission-anywhere': ['You have not allowed it here', 'Allow on all sites'],
  off: ['Switched off on this site', 'looks at nothing on gazette.example', 'Active on gazette.example'],
  'too-large': ['This page is too large', 'Select a part of it'],
  failed: ['This page could not be compared', 'The sources could not be read.'],
  page: ['Belarus frees 123 prisoners', 'Compared with 5 sources', 'Day of the release', 'Only on this page'],
  'page-all-agree': ['Agrees', 'Prisoners freed', '5 sources'],
  'page-no-figures': ['There are no figures here to compare.'],
  'page-unreadable': ['This page is in a language (Belarusian)', 'Nothing was compared.'],
  'page-cut': ['only its first 200,000 characters were read'],
  'page-not-shown': ['This figure no longer stands in the page.', 'Day of the release'],
  'page-is-source': ['This page is one of the sources', 'Compared with 4 sources'],
  selection: ['Your selection', 'Back to the page', '1,300', 'Nearest statements', 'Viasna knew of more than 1,200'],
  'selection-without-figures': ['There are no figures here to compare.', 'Nearest statements', 'News Hound'],
  'selection-unspoken-of': ['None of the sources speaks of this.'],
  ...EXPECTED_SAVED,
  options: ['Settings', 'Mark every figure', 'None. You can also', 'Alt+Shift+K', 'no keys', '0 saved', '1.2 kB'],
  'options-filled': ['Sites with a choice of their own', 'courier.example', 'Switch on', '1,284 saved', '61 MB'],
  'options-error': ['written by a newer version'],
  'options-erased': ['Everything was erased.', '0 saved comparisons'],
  'options-unread': ['Some settings could not be read'],
  welcome: [
    'Welcome to Countercheck',
    'may look at articles',
    'In the sidebar',
    'Day of the release',
    'It sends nothing',
  ],
  'welcome-not-granted': ['does not let Countercheck look at articles yet', 'Allow it on all sites'],
  'welcome-reading': ['Looking at this page'],
  'welcome-failed': ['The sources could not be read.'],
};

test('each view of the gallery is tested', () => {
  expect(Object.keys(EXPECTED).toSorted()).toEqual(Object.keys(VIEWS).toSorted());
});

describe.each(Object.entries(VIEWS))('%s', (name, view) => {
  test('says what the reader needs to know', () => {
    const words = seen(show(view()));
    for (const expected of EXPECTED[name] ?? []) expect(words).toContain(expected);
    expect(words).not.toMatch(/undefined|null|NaN|\$\d|\[object/);
  });

  test('can be used without eyes', () => {
    const place = show(view());
    for (const closed of place.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) click(closed);
    for (const control of place.querySelectorAll('button, a, summary')) expect(nameOf(control)).toMatch(/\w/);
    for (const picture of place.querySelectorAll('svg')) {
      expect(picture.closest('[aria-hidden="true"], [role="img"][aria-label]')).not.toBeNull();
    }
    const ids = [...place.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const described of place.querySelectorAll('[aria-controls], [aria-describedby]')) {
      const id = described.getAttribute('aria-controls') ?? described.getAttribute('aria-describedby');
      expect(ids).toContain(id);
    }
  });

  test('has one main heading, and skips no level below it', () => {
    const place = show(view());
    for (const closed of place.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) click(closed);
    const levelOf = ({ ariaLevel, tagName }: Element) => Number(ariaLevel ?? tagName[1]);
    const levels = [...place.querySelectorAll('h1, h2, h3, h4')].map(levelOf);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    }, 0);
  });

  test('puts no statement in quotation marks, and opens links safely', () => {
    const place = show(view());
    for (const closed of place.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) click(closed);
    expect(place.querySelector('q, blockquote')).toBeNull();
    for (const summary of place.querySelectorAll('.summary')) expect(summary.textContent).not.toMatch(/["“”„«»]/);
    for (const link of place.querySelectorAll('a')) {
      expect(link.href).toMatch(/^https?:/);
      expect(link.target).toBe('_blank');
      expect(link.rel).toContain('noopener');
    }
  });
});

test('what is read out changes with the state', () => {
  const status = (view: string) => show(VIEWS[view]?.()).querySelector('[role="status"]')?.textContent;
  expect(status('looking')).toBe('Looking at this page');
  expect(status('page')).toBe('Compared. Conflicts: 2. Fits: 4. Agrees: 4. Only here: 4.');
  expect(status('failed')).toContain('The sources could not be read.');
});

test('in private windows saving is off, and the button tells why', () => {
  const place = show(VIEWS['popup-private']?.());
  const save = button(place, 'Save comparison');
  expect(save.disabled).toBe(true);
  const reason = save.getAttribute('aria-describedby');
  expect(place.querySelector(`#${reason}`)?.textContent).toBe('Nothing is saved from private windows.');
});
