import { useLayoutEffect, useState } from 'preact/hooks';
import { SavedPage, type SavedPageProps } from '../../components/saved/SavedPage.tsx';
import { savedProps } from '../../components/saved/wire.ts';
import { wordingOf } from '../../components/saved/wording.ts';
import { useStrings } from '../../components/strings.tsx';
import type { FirstSaved } from '../../lib/browser/saved/follow-saved.ts';
import { savedIn } from '../../lib/browser/saved/saved-page.ts';
import { takeFile } from '../../lib/browser/saved/take-file.ts';
import { useSaved } from '../../lib/browser/saved/use-saved.ts';

/** The page of saved comparisons; its address names the one that is opened. */
export function App({ first }: { first: FirstSaved }) {
  const strings = useStrings();
  const kept = useSaved(first.saved, first.error, wordingOf(strings));
  const [imported, setImported] = useState<SavedPageProps['imported']>(null);
  const { opened, open, close, attempt } = kept;

  useLayoutEffect(() => {
    const follow = () => {
      const id = savedIn(location.hash);
      if (id === null) close();
      else open(id);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    document.title = [opened?.title, 'Countercheck'].filter(Boolean).join(' · ');
  }, [opened?.title]);

  const take = async (file: File) => {
    setImported('busy');
    try {
      setImported({ name: file.name, outcome: await takeFile(file) });
    } catch (error) {
      setImported(null);
      throw error;
    }
  };
  const goTo = (id: number | null) => {
    location.hash = id === null ? '' : String(id);
  };
  return (
    <SavedPage
      {...savedProps(kept, { open: goTo, close: () => goTo(null), page: () => print() }, strings)}
      imported={imported}
      onImport={(file) => attempt(take(file))}
      onImportSeen={() => setImported(null)}
      onExportAll={kept.handOutAll}
    />
  );
}
