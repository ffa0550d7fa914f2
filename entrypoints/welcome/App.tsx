import spots from 'virtual:spots';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import demoPage from '../../assets/demo/article.html?raw';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { type Demo, mountDemo } from '../../lib/browser/demo.ts';
import { openOptions } from '../../lib/browser/own-page.ts';
import { requestEverywhere, watchAccess } from '../../lib/browser/permissions.ts';
import { wordsOf } from '../../lib/browser/told.ts';

/** The welcome page, with the demo article read and compared in it. */
export function App() {
  const [granted, setGranted] = useState<boolean | null>(null);
  const [demo, setDemo] = useState<Demo | null>(null);
  const [error, setError] = useState<string | null>(null);
  const article = useRef<HTMLElement>(null);
  const fail = (reason: unknown) => setError(wordsOf(reason));

  useLayoutEffect(() => {
    const ended = new AbortController();
    if (article.current) mountDemo(demoPage, spots, article.current, window, ended.signal).then(setDemo, fail);
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
