/** What the extension does with tabs beside looking at them; each is noted. */
import type { Tabs } from 'webextension-polyfill';

export function openingTabs(tabs: Map<number, Partial<Tabs.Tab>>, note: (what: string) => void) {
  return {
    query: async () => [...tabs.values()],
    reload: async (id: number) => note(`reload ${id}`),
    create: async ({ url, active = true }: { url: string; active?: boolean }) => {
      const id = Math.max(0, ...tabs.keys()) + 1;
      note(`${active ? 'open' : 'open behind'} ${url}`);
      tabs.set(id, { id, windowId: 1, status: 'complete', incognito: false });
      return { id };
    },
    update: async (id: number, { active }: { active: boolean }) => {
      if (active) note(`bring up ${id}`);
      return { id, windowId: tabs.get(id)?.windowId };
    },
    remove: async (id: number) => {
      if (!tabs.delete(id)) throw new Error(`No tab with id: ${id}.`);
      note(`close ${id}`);
    },
  };
}
