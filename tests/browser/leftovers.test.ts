import { expect, test, vi } from 'vitest';
import { clearLeftovers } from '../../lib/browser/leftovers.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fake.browser }));

test('after an update every open page is cleared, whichever of them lets no script in', async () => {
  fake.reset();
  for (const id of [1, 2, 3]) fake.openTab(id);
  fake.state.scripts.set(2, 'Cannot access a privileged page');
  clearLeftovers();
  fake.browser.runtime.onInstalled.fire({ reason: 'update' });
  await vi.waitFor(() => expect(fake.state.injected).toEqual(['look in all frames', 'look in all frames']));
});
