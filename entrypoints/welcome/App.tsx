import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import demoPage from '../../assets/demo/article.html?raw';
import { useStrings } from '../../components/strings.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openOptions } from '../../lib/browser/own-page.ts';
import { requestEverywhere, watchAccess } from '../../lib/browser/permissions.ts';
import { type Demo, ownReader } from '../../lib/browser/reader-handle.ts';
import { wordsOf } from '../../lib/browser/told.ts';

/** The welcome page, with the demo article read and compared in it. */
export function App() {
  const strings = useStrings();
  const [granted, setGranted] = useState<boolean | null>(null);
  const [demo, setDemo] = useState<Demo | null>(null);
  const [error, setError] = useState<string | null>(null);
  const article = useRef<HTMLElement>(null);
  const fail = (reason: unknown) => setError(wordsOf(reason));

  useLayoutEffect(() => {
    document.title = strings.t('welcomeTitle');
  }, [strings]);
  useLayoutEffect(() => {
    const ended = new AbortController();
    const place = article.current;
    if (place) {
      ownReader().mount(demoPage, place, ended.signal).then(setDemo, fail);
    }
    const endWatching = watchAccess(setGranted);
    return () => {
      ended.abort();
      endWatching();
    };
  }, []);
  return (
    <Welcome
      granted={granted}
      comparison={demo?.comparison ?? null}
      error={error}
      article={article}
      onGrant={() => requestEverywhere().catch(fail)}
      onShow={({ start, end }) => demo?.show(start, end)}
      onOptions={() => openOptions().catch(fail)}
    />
  );
}
