import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onStateChanged } from '../../lib/browser/client.ts';
import { forgetClosedTabs, tabStates } from '../../lib/browser/tab-states.ts';
import { tabStore } from '../../lib/browser/tab-store.ts';
import { told } from '../../lib/browser/told.ts';
import type { PageState } from '../../lib/types.ts';
import { COMPARISON, SELECTION } from '../fixtures/comparison.ts';
import { fake, senders } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

const PAGE: PageState = { kind: 'compared', of: 'page', comparison: COMPARISON };
const CHECKED: PageState = { kind: 'compared', of: 'selection', comparison: SELECTION };
const LOOKING: PageState = { kind: 'looking' };

/** The background as it is after a start: with nothing in its memory. */
const started = () => tabStates(tabStore());

beforeEach(() => {
  fake.reset();
  fake.openTab(1);
  fake.openTab(2);
});

describe('what a tab is at', () => {
  test('is known of the tab that it was set for, and of no other', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    expect((await states.shown(1))?.state).toEqual(PAGE);
    expect(await states.shown(2)).toBeNull();
  });

  test('is the selection before the page, until that is left', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    await states.set(1, 'selection', CHECKED);
    expect((await states.shown(1))?.state).toEqual(CHECKED);
    await states.dropSelection(1);
    expect((await states.shown(1))?.state).toEqual(PAGE);
  });

  test('falls when the tab leaves the document', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    await states.set(1, 'selection', CHECKED);
    fake.navigate(1);
    expect(await states.shown(1)).toBeNull();
    expect(fake.session.size).toBe(0);
  });

  test('does not outlive the tab', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    forgetClosedTabs(states);
    await Promise.all(fake.browser.tabs.onRemoved.fire(1));
    expect(fake.session.size).toBe(0);
  });

  test('is not set by who began with a document that was left', async () => {
    const states = started();
    const key = await states.set(1, 'page', LOOKING);
    fake.navigate(1);
    expect(await states.finish(1, 'page', key, PAGE)).toBe(false);
    expect(await states.shown(1)).toBeNull();
  });

  test('is not set by who was overtaken', async () => {
    const states = started();
    const first = await states.set(1, 'page', LOOKING);
    const second = await states.set(1, 'page', LOOKING);
    expect(await states.finish(1, 'page', second, PAGE)).toBe(true);
    expect(await states.finish(1, 'page', first, { kind: 'failed', reason: 'late' })).toBe(false);
    expect((await states.shown(1))?.state).toEqual(PAGE);
  });

  test('loses nothing when page and selection change at once', async () => {
    const states = started();
    await Promise.all([states.set(1, 'page', PAGE), states.set(1, 'selection', CHECKED)]);
    await states.dropSelection(1);
    expect((await states.shown(1))?.state).toEqual(PAGE);
  });

  test('is told to open views', async () => {
    const heard: number[] = [];
    fake.state.sender = senders.background();
    const end = onStateChanged((tabId) => heard.push(tabId));
    const states = started();
    await states.set(1, 'page', PAGE);
    await states.set(2, 'page', LOOKING);
    end();
    await states.set(1, 'page', LOOKING);
    expect(heard).toEqual([1, 2]);
  });

  test('views do not hear content scripts say so', async () => {
    const heard: number[] = [];
    onStateChanged((tabId) => heard.push(tabId));
    await fake.send(senders.tab(1), { name: 'state-changed', request: { tabId: 1 } });
    expect(heard).toEqual([]);
  });
});

describe('after the background was ended', () => {
  test('page and selection are known still, under the same key', async () => {
    const before = started();
    await before.set(1, 'page', PAGE);
    const key = await before.set(1, 'selection', CHECKED);
    expect(await started().shown(1)).toEqual({ state: CHECKED, key });
    await started().dropSelection(1);
    expect((await started().shown(1))?.state).toEqual(PAGE);
  });

  test('a page that it was looking at is no longer looked at', async () => {
    await started().set(1, 'page', LOOKING);
    expect(await started().shown(1)).toBeNull();
  });

  test('the reader is told of a selection that it was looking at', async () => {
    await started().set(1, 'selection', LOOKING);
    expect((await started().shown(1))?.state).toMatchObject({ kind: 'failed', reason: told('errorForgotten').message });
  });

  test('a document that was left meanwhile is not shown', async () => {
    await started().set(1, 'page', PAGE);
    fake.navigate(1);
    expect(await started().shown(1)).toBeNull();
  });
});

describe('where the session has no room', () => {
  beforeEach(() => {
    fake.state.quota = 2_000;
  });

  test('all is there as long as the background is', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    await states.set(1, 'selection', CHECKED);
    expect((await states.shown(1))?.state).toEqual(CHECKED);
  });

  test('afterwards a page is to be read again, and the loss of a selection is told', async () => {
    await started().set(1, 'page', PAGE);
    await started().set(2, 'selection', CHECKED);
    expect(await started().shown(1)).toBeNull();
    expect((await started().shown(2))?.state).toMatchObject({ kind: 'failed', reason: told('errorForgotten').message });
  });

  test('nothing old comes back', async () => {
    fake.state.quota = Number.POSITIVE_INFINITY;
    const states = started();
    await states.set(1, 'page', { kind: 'too-large' });
    fake.state.quota = 0;
    await states.set(1, 'page', PAGE);
    expect(await started().shown(1)).toBeNull();
  });
});

describe('the toolbar button', () => {
  test('counts the conflicts of what is shown, in figures and words', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    expect(fake.button(1)).toEqual({ title: expect.stringMatching(/Conflicts\D*2$/), badge: '2' });
    await states.set(1, 'selection', CHECKED);
    expect(fake.button(1).badge).toBe('1');
    expect(fake.button(2)).toEqual({ title: 'Countercheck', badge: '' });
  });

  test('has no number where nothing conflicts', async () => {
    const states = started();
    await states.set(1, 'page', PAGE);
    await states.set(1, 'page', LOOKING);
    expect(fake.button(1)).toEqual({ title: 'Countercheck has looked at this page', badge: '' });
  });

  test('is as before once the only selection was left', async () => {
    const states = started();
    await states.set(1, 'selection', CHECKED);
    await states.dropSelection(1);
    expect(fake.button(1)).toEqual({ title: 'Countercheck', badge: '' });
    expect(await states.shown(1)).toBeNull();
  });
});
