/** The database as version 1 of it was, with what its program wrote. Never to be changed: such databases exist. */
import { openDB } from 'idb';
import type { Comparison } from '../../lib/types.ts';

export interface Row1 {
  key?: string;
  savedAt: string;
  title: string;
  url: string | null;
  of: 'page' | 'selection';
}

/** Makes it anew with these rows; gives their ids. */
export async function writeVersion1(rows: (Row1 & { comparison: Comparison })[]): Promise<number[]> {
  const open = await openDB('countercheck', 1, {
    upgrade(database) {
      const saved = database.createObjectStore('saved', { keyPath: 'id', autoIncrement: true });
      saved.createIndex('savedAt', 'savedAt');
      saved.createIndex('url', 'url');
      saved.createIndex('key', 'key', { unique: true });
      database.createObjectStore('comparisons');
    },
  });
  const ids: number[] = [];
  for (const { comparison, ...row } of rows) {
    const tx = open.transaction(['saved', 'comparisons'], 'readwrite');
    const counts = { agree: 1, fits: 0, conflict: 2, alone: 0 };
    const id = Number(await tx.objectStore('saved').add({ ...row, storyTitle: comparison.storyTitle, counts }));
    await tx.objectStore('comparisons').add(comparison, id);
    await tx.done;
    ids.push(id);
  }
  open.close();
  return ids;
}
