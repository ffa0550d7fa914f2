import { useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { type SavedProps, Told, useScrollBack } from '../Popup.tsx';
import { useStrings } from '../strings.tsx';
import { ExportMenu, type HandOut } from './ExportMenu.tsx';
import { type ImportOutcome, ImportReport } from './ImportReport.tsx';
import { useListState } from './list-state.ts';
import { SavedList } from './SavedList.tsx';
import { SavedView } from './SavedView.tsx';

export interface SavedPageProps extends SavedProps {
  /** What became of the last file, and its name; "busy" while one is read. */
  imported: { name: string; outcome: ImportOutcome } | 'busy' | null;
  onImport: (file: File) => void;
  onImportSeen: () => void;
  onExportAll: (form: HandOut) => void;
}

/** The saved comparisons as a page of their own: the list with import and export, or one to be read and printed. */
export function SavedPage(props: SavedPageProps) {
  const { list, opened, lastOpened } = props;
  const state = useListState();
  useScrollBack(opened !== null);
  return (
    <main class={opened ? 'saved-page saved-page--one' : 'saved-page'}>
      <Told {...props} />
      {opened ? (
        <SavedView {...opened} whole />
      ) : (
        <>
          <Head {...props} />
          {props.imported !== null && props.imported !== 'busy' && (
            <ImportReport {...props.imported} onClose={props.onImportSeen} />
          )}
          <section class="saved">
            <SavedList {...list} state={state} lastOpened={lastOpened} />
          </section>
        </>
      )}
    </main>
  );
}

function Head({ list, imported, onImport, onExportAll }: SavedPageProps) {
  const { t, count } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const [file] = input.current?.files ?? [];
    if (!file || !input.current) return;
    onImport(file);
    input.current.value = ''; // so that the same file can be chosen again
  };
  return (
    <header class="saved-page__head">
      <div>
        <h1>{t('savedHeading')}</h1>
        <p class="meta">{count('savedTotal', list.total)}</p>
      </div>
      <div class="saved-page__actions">
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={choose} />
        <button type="button" class="button" disabled={imported === 'busy'} onClick={() => input.current?.click()}>
          <Icon name="import" /> {t(imported === 'busy' ? 'importing' : 'import')}
        </button>
        <ExportMenu label={t('exportAll')} disabled={list.total === 0} onExport={onExportAll} />
      </div>
    </header>
  );
}
