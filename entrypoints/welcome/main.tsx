import '../../assets/styles/index.css';
import words from 'virtual:story-words';
import { render } from 'preact';
import { StringsProvider, stringsFrom } from '../../components/strings.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { message } from '../../lib/browser/words.ts';
import { App } from './App.tsx';

await ownPage((place) => {
  const strings = stringsFrom(message, words);
  document.title = strings.t('welcomeTitle');
  render(
    <StringsProvider value={strings}>
      <App />
    </StringsProvider>,
    place,
  );
  return strings;
});
