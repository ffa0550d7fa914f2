/** What the background does with the messages on what is saved. Every open view is told of a change. */
import { announce } from '../client.ts';
import type { SavedStore } from '../db.ts';
import type { Engine } from '../engine.ts';
import type { Handlers } from '../serve.ts';
import type { TabStates } from '../tab-states.ts';
import { told } from '../told.ts';
import { compareAgain } from './again.ts';
import { saveShown } from './save-shown.ts';
import { showSaved } from './show-saved.ts';

type SavedMessage =
  | `${'list' | 'get' | 'whole' | 'annotate' | 'delete' | 'restore' | 'erase' | 'show'}-saved`
  | 'save'
  | 'saved-rows'
  | 'compare-again'
  | 'import-part'
  | 'import-end';

export function savedHandlers(
  states: TabStates,
  saved: SavedStore,
  engine: () => Promise<Engine>,
): Pick<Handlers, SavedMessage> {
  const changed = (ids: number[] | null) => announce('saved-changed', { ids });
  const now = () => new Date().toISOString();

  return {
    save: async ({ tabId }) => {
      const { id } = await saveShown(tabId, states, saved);
      changed([id]);
      return { id };
    },

    'list-saved': async () => {
      const ids = await saved.ids();
      // The list does not wait for it.
      saved.tidy(now()).catch(console.error);
      return ids;
    },

    'saved-rows': ({ ids }) => saved.rows(ids),

    'get-saved': ({ id, savedAt }) => saved.get(id, savedAt),

    'whole-saved': ({ id }) => saved.whole(id),

    'annotate-saved': async ({ id, was, now }) => {
      const summary = await saved.annotate(id, was, now);
      changed([id]);
      return summary;
    },

    'delete-saved': async ({ ids }) => {
      await saved.remove(ids, now());
      changed(ids);
      return null;
    },

    'restore-saved': async ({ ids }) => {
      await saved.restore(ids);
      changed(ids);
      return null;
    },

    'erase-saved': async () => {
      await saved.erase();
      changed(null);
      return null;
    },

    'show-saved': ({ id, savedAt, ...place }) => showSaved(id, savedAt, place, states, saved),

    'compare-again': ({ id }) => compareAgain(id, states, saved, engine),

    'import-part': async ({ batch, part, wholes }) => {
      await saved.layAside(batch, part, wholes);
      return null;
    },

    'import-end': async ({ batch, parts }) => {
      const imported = await saved.takeIn(batch, parts);
      if (!imported) throw told('errorImportParts');
      changed(null);
      return imported;
    },
  };
}
