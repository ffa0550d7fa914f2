import '../../assets/styles/index.css';
import { drawn } from '../../components/drawn.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { App } from './App.tsx';

await ownPage(drawn(() => <App />));
