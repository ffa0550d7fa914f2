import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider, stringsFrom } from '../../components/strings.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { message, storyWords } from '../../lib/browser/words.ts';
import { App } from './App.tsx';

await ownPage((place) => {
  const strings = stringsFrom(message, storyWords());
  render(
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>,
    place,
  );
  return strings;
});
