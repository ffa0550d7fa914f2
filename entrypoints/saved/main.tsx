import '../../assets/styles/index.css';
import { drawn } from '../../components/drawn.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { firstSaved } from '../../lib/browser/saved/follow-saved.ts';
import { App } from './App.tsx';

const first = await firstSaved();
await ownPage(drawn(() => <App first={first} />));
