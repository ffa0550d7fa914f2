import '../../assets/styles/index.css';
import { drawn } from '../../components/drawn.tsx';
import { ownTab, stateOf } from '../../lib/browser/follow.ts';
import { ownPage } from '../../lib/browser/own-page.ts';
import { firstSaved } from '../../lib/browser/saved/follow-saved.ts';
import { App } from './App.tsx';

const tab = await ownTab(location.search);
const listed = firstSaved();
const first = { tab, state: await stateOf(tab), ...(await listed) };
await ownPage(drawn(() => <App first={first} />));
