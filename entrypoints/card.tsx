import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../assets/styles/card.css?inline';
import { CardPlace } from '../components/card/CardPlace.tsx';
import { StringsProvider, stringsFrom } from '../components/strings.tsx';
import { createCard, type Drawn } from '../lib/browser/card/card.ts';
import { inWords } from '../lib/browser/card/in-words.ts';
import { createStage } from '../lib/browser/card/stage.ts';
import { CARD, cardHandle } from '../lib/browser/card-handle.ts';
import { ask } from '../lib/browser/client.ts';
import { keepWords } from '../lib/browser/keep-words.ts';
import { message, storyWords } from '../lib/browser/words.ts';

/** The card: loaded when the reader first asks for it, and left in the page to be shown again. */
export default defineUnlistedScript(() => {
  // A menu item or a shortcut brings it once more.
  if (cardHandle()) return;
  let strings = stringsFrom(message, storyWords());
  const speak = () => {
    strings = stringsFrom(message, storyWords());
  };
  const ready = keepWords(() => ask('card-words', null), speak).then(speak);
  const draw = (place: HTMLElement, drawn: Drawn | null) => {
    place.lang = strings.language;
    place.dir = strings.direction;
    render(<StringsProvider value={strings}>{drawn && <CardPlace {...drawn} />}</StringsProvider>, place);
    return place.firstElementChild instanceof HTMLElement ? place.firstElementChild : null;
  };
  const card = createCard({ view: window, stage: createStage(window, css), ask, draw });
  Object.defineProperty(globalThis, CARD, { value: inWords(card, ready) });
});
