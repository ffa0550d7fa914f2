import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider, stringsFrom } from '../../components/strings.tsx';
import { ownPage } from '../../lib/browser/own-page.ts';
import { firstSaved, NONE } from '../../lib/browser/saved/follow-saved.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import { message, storyWords } from '../../lib/browser/words.ts';
import { App } from './App.tsx';

const first = await firstSaved().then(
  (saved) => ({ saved, error: null }),
  (error: unknown) => ({ saved: NONE, error: wordsOf(error) }),
);
await ownPage((place) => {
  const strings = stringsFrom(message, storyWords());
  render(
    <StringsProvider value={strings}>
      <App first={first} />
    </StringsProvider>,
    place,
  );
  return strings;
});
