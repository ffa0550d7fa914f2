import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState, SavedSummary } from '../lib/types.ts';
import { Announcer } from './Announcer.tsx';
import { Icon } from './Icon.tsx';
import { MarkSwitch, type MarkSwitchProps } from './MarkSwitch.tsx';
import { PopupPage } from './PopupPage.tsx';
import type { Saving } from './SaveButton.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import { useListState } from './saved/list-state.ts';
import { SavedList, type SavedListProps } from './saved/SavedList.tsx';
import { SavedView, type SavedViewProps } from './saved/SavedView.tsx';
import { useStrings } from './strings.tsx';

/** What is saved, whatever view shows it: the list, and the comparison that is opened. */
export interface SavedProps {
  list: Omit<SavedListProps, 'state' | 'lastOpened'>;
  /** The saved comparison that is opened; null for the list. */
  opened: SavedViewProps | null;
  /** The last that was opened, to which the focus returns. */
  lastOpened: number | null;
  /** What was done, where nothing else shows it ("Copied"); null if nothing was. */
  notice: string | null;
  /** What went wrong with the last thing asked for; null if nothing did. */
  error: string | null;
}

export interface PopupProps extends SavedProps {
  state: PageState;
  saving: Exclude<Saving, 'again'>;
  /** Switches the page's site; null where its site is not known, or it has none. */
  site: SiteSwitchProps | null;
  /** Chooses what is marked in the page; null where nothing was compared. */
  marks: MarkSwitchProps | null;
  onOpenSidebar: () => void;
  onGrant: (origin: string | null) => void;
  onSave: () => void;
  /** Opens the list as a page of its own. */
  onAll: () => void;
  onOptions: () => void;
}

/** The popup: this page in short, and the saved comparisons, one of which may be open. */
export function Popup(props: PopupProps) {
  const { state, list, opened, lastOpened } = props;
  const listState = useListState();
  useScrollBack(opened !== null);
  return (
    <main class="popup">
      <Told {...props} />
      {opened ? (
        <SavedView {...opened} />
      ) : (
        <>
          <Announcer state={state} />
          <PopupPage {...props} saving={savingOf(props)} />
          <Switches {...props} />
          <section class="saved">
            <Heading total={list.total} onAll={props.onAll} />
            <SavedList {...list} state={listState} lastOpened={lastOpened} />
          </section>
        </>
      )}
    </main>
  );
}

/** What went wrong, and what was done. */
export function Told({ error, notice }: Pick<SavedProps, 'error' | 'notice'>) {
  return (
    <>
      {error !== null && (
        <p class="notice notice--error" role="alert">
          {error}
        </p>
      )}
      <div role="status" class="popup__notice">
        {notice !== null && <p class="notice">{notice}</p>}
      </div>
    </>
  );
}

/** What holds on this page, and the way to all that can be chosen. */
function Switches({ site, marks, onOptions }: Pick<PopupProps, 'site' | 'marks' | 'onOptions'>) {
  const { t } = useStrings();
  return (
    <div class="popup__switches">
      <div>
        {site && <SiteSwitch {...site} />}
        {marks && <MarkSwitch {...marks} />}
      </div>
      <button
        type="button"
        class="button button--icon"
        aria-label={t('openOptions')}
        title={t('openOptions')}
        onClick={onOptions}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

function Heading({ total, onAll }: { total: number; onAll: () => void }) {
  const { t } = useStrings();
  return (
    <div class="saved__head">
      <h2 class="section__head">{t('savedHeading')}</h2>
      <button type="button" class="button button--small button--quiet" onClick={onAll}>
        {total === 0 ? t('importHint') : t('allOnPage')} <Icon name="outward" />
      </button>
    </div>
  );
}

/** Where the list stood when one was opened, it stands again when that is closed. */
export function useScrollBack(isOpened: boolean): void {
  const place = useRef(0);
  const was = useRef(isOpened);
  if (isOpened && !was.current) place.current = document.documentElement.scrollTop;
  useLayoutEffect(() => {
    if (was.current === isOpened) return;
    was.current = isOpened;
    document.documentElement.scrollTop = isOpened ? 0 : place.current;
  });
}

/** Saving again is another thing to the reader than saving: the page has a history then. */
function savingOf({ state, saving, list: { items } }: PopupProps): Saving {
  if (saving !== 'can' || state.kind !== 'compared' || state.of !== 'page') return saving;
  const { url } = state.comparison.report.page;
  const isSaved = (item: SavedSummary) => item.of === 'page' && item.url === url;
  return url !== null && items.some(isSaved) ? 'again' : 'can';
}
