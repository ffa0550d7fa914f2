/** Shows one view of the fixtures, named behind # by `view=`, in the colours of `scheme=` and the language of `language=`; `npm run screens` photographs them all. */
import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider } from '../../components/strings.tsx';
import { DRAWN } from '../fixtures/cards.tsx';
import { VIEWS } from '../fixtures/views.tsx';
import { stringsIn } from './strings.ts';

const place = document.getElementById('view');
if (!place) throw new Error('there is no place for a view');

/** Another part behind # shows another view, without loading everything anew. */
async function show(within: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const name = asked.get('view');
  const view = name === null ? Names : VIEWS[name];
  if (!view) throw new Error('there is no such view');
  const strings = await stringsIn(asked.get('language'));
  document.documentElement.style.colorScheme = asked.get('scheme') ?? '';
  document.documentElement.lang = strings.language;
  document.documentElement.dir = strings.direction;
  render(null, within);
  render(<StringsProvider value={strings}>{view()}</StringsProvider>, within);
  // Whoever asked for it waits for this.
  document.title = location.hash.slice(1) || 'Views';
}

addEventListener('hashchange', () => show(place));
await show(place);

/** Without a name: the list of all. */
function Names() {
  return <pre id="names">{JSON.stringify({ views: Object.keys(VIEWS), cards: Object.keys(DRAWN) })}</pre>;
}
