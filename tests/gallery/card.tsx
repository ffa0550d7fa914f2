/** Shows one card of the fixtures, named by `?view=`, beside text of a page: as in real pages, but behind an open door. */
import { render } from 'preact';
import css from '../../assets/styles/card.css?inline';
import { StringsProvider } from '../../components/strings.tsx';
import { anchorOf } from '../../lib/browser/card/anchor.ts';
import { keepBeside } from '../../lib/browser/card/place.ts';
import { createStage } from '../../lib/browser/card/stage.ts';
import { DRAWN } from '../fixtures/cards.tsx';
import { stringsIn } from './strings.ts';

const asked = new URLSearchParams(location.search);
const drawn = DRAWN[asked.get('view') ?? ''];
const text = document.getElementById('anchor');
if (!drawn || !text) throw new Error('there is no such card');
const scheme = asked.get('scheme');
document.documentElement.style.colorScheme = scheme ?? '';
document.documentElement.dir = asked.get('dir') ?? 'ltr';

const range = document.createRange();
range.selectNodeContents(text);
const anchor = anchorOf([range], window);
const place = createStage(window, css, 'open').raise(text);
if (scheme) place.style.colorScheme = scheme;
const strings = await stringsIn(asked.get('language'));
place.lang = strings.language;
place.dir = asked.get('dir') ?? strings.direction;
render(<StringsProvider value={strings}>{drawn()}</StringsProvider>, place);
if (anchor && place.firstElementChild instanceof HTMLElement) keepBeside(anchor, place.firstElementChild);
