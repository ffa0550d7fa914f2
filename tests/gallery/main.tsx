/** Shows one view of the fixtures, named by `?view=`, in the colours that `?scheme=` names; `npm run screens` photographs them all. */
import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider } from '../../components/strings.tsx';
import { STRINGS } from '../fixtures/strings.ts';
import { VIEWS } from '../fixtures/views.tsx';

const place = document.getElementById('view');
const asked = new URLSearchParams(location.search);
const name = asked.get('view');
const view = name === null ? Names : VIEWS[name];
if (!place || !view) throw new Error('there is no such view');
document.title = name ?? 'Views';
document.documentElement.style.colorScheme = asked.get('scheme') ?? '';
document.documentElement.lang = STRINGS.language;
document.documentElement.dir = STRINGS.direction;
render(<StringsProvider value={STRINGS}>{view()}</StringsProvider>, place);

/** Without a name: the list of all. */
function Names() {
  return <pre id="names">{JSON.stringify(Object.keys(VIEWS))}</pre>;
}
