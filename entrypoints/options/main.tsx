import '../../assets/styles/index.css';
import { drawn } from '../../components/drawn.tsx';
import { stringsFrom } from '../../components/strings.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { message, storyWords } from '../../lib/browser/words.ts';
import { App } from './App.tsx';

await ownPage(
  drawn(
    () => <App />,
    () => stringsFrom(message, storyWords()),
  ),
);
