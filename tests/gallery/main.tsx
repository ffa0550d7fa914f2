/** Shows one view of the fixtures, named behind # by `view=`, in the colours of `scheme=` and the language of `language=`; `npm run screens` photographs them all. */
import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider, stringsFrom } from '../../components/strings.tsx';
import { readerOf, STRINGS } from '../fixtures/strings.ts';
import { VIEWS } from '../fixtures/views.tsx';

/** Every locale's messages, by the path of their file. */
const locales = import.meta.glob<Record<string, { message: string }>>('../../assets/public/_locales/*/messages.json', {
  import: 'default',
});

const place = document.getElementById('view');
if (!place) throw new Error('there is no place for a view');

/** Another part behind # shows another view, without loading everything anew. */
async function show(within: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.hash.slice(1));
  const name = asked.get('view');
  const view = name === null ? Names : VIEWS[name];
  if (!view) throw new Error('there is no such view');
  const messages = await locales[`../../assets/public/_locales/${asked.get('language')}/messages.json`]?.();
  const strings = messages ? stringsFrom(readerOf(messages)) : STRINGS;
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
  return <pre id="names">{JSON.stringify(Object.keys(VIEWS))}</pre>;
}
