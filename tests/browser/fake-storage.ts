/** storage.session with its quota, storage.local, and the event of both. */
import { FakeEvent, sent } from './fake-event.ts';

export function fakeStorage(quota: () => number) {
  const session = new Map<string, string>();
  const local = new Map<string, unknown>();
  const onChanged = new FakeEvent<[Record<string, { oldValue?: unknown; newValue?: unknown }>, string]>();

  const api = {
    onChanged,
    local: {
      get: async (keys: string | string[]) =>
        Object.fromEntries([keys].flat().flatMap((key) => (local.has(key) ? [[key, sent(local.get(key))]] : []))),
      set: async (items: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(sent(items))) {
          const oldValue = local.get(key);
          local.set(key, newValue);
          onChanged.fire({ [key]: { oldValue, newValue } }, 'local');
        }
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) {
          if (local.delete(key)) onChanged.fire({ [key]: {} }, 'local');
        }
      },
    },
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: JSON.parse(session.get(key) ?? '') } : {}),
      set: async (items: Record<string, unknown>) => {
        const used = [...session.values()].reduce((sum, value) => sum + value.length, 0);
        const more = JSON.stringify(Object.values(items)).length;
        if (used + more > quota()) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
        for (const [key, value] of Object.entries(items)) session.set(key, JSON.stringify(value));
      },
      remove: async (key: string) => void session.delete(key),
    },
  };
  return { api, session, local };
}
