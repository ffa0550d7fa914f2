import '../../assets/styles/index.css';
import { render } from 'preact';
import { StringsProvider, stringsFrom } from '../../components/strings.tsx';
import { ownTab, stateOf } from '../../lib/browser/follow.ts';
import { ownPage } from '../../lib/browser/own-page.ts';
import { firstSaved, NONE } from '../../lib/browser/saved/follow-saved.ts';
import { wordsOf } from '../../lib/browser/told.ts';
import { message, storyWords } from '../../lib/browser/words.ts';
import { App } from './App.tsx';

const tab = await ownTab(location.search);
// A database that cannot be read is told to the reader, and the rest works without it.
const listed = firstSaved().then(
  (saved) => ({ saved, error: null }),
  (error: unknown) => ({ saved: NONE, error: wordsOf(error) }),
);
const first = { tab, state: await stateOf(tab), ...(await listed) };
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
