import { defineBackground } from 'wxt/utils/define-background';
import { loadEngine } from '../lib/browser/compare.ts';
import { savedStore } from '../lib/browser/db.ts';
import { lazily } from '../lib/browser/engine.ts';
import { welcomeNewReader } from '../lib/browser/first-run.ts';
import { keepMenuItem, onCrossCheck, onStep, renameMenuItem } from '../lib/browser/gestures.ts';
import { handlersOf } from '../lib/browser/handlers.ts';
import { keepWords, packedWords } from '../lib/browser/keep-words.ts';
import { clearLeftovers } from '../lib/browser/leftovers.ts';
import { showTold } from '../lib/browser/selection.ts';
import { serve } from '../lib/browser/serve.ts';
import { forgetClosedTabs, tabStates } from '../lib/browser/tab-states.ts';
import { tabStore } from '../lib/browser/tab-store.ts';

/** Every listener is added in the first turn, so that any of these events can start the background again. */
export default defineBackground({
  type: 'module',
  main() {
    const states = tabStates(tabStore());
    const engine = lazily(loadEngine);

    keepWords(packedWords, () => renameMenuItem().catch(console.error));
    serve(handlersOf(states, savedStore(), engine));
    onCrossCheck((tab, text) => showTold(tab, text, states, engine));
    onStep();
    keepMenuItem();
    welcomeNewReader();
    if (import.meta.env.FIREFOX) clearLeftovers();
    forgetClosedTabs(states);
  },
});
