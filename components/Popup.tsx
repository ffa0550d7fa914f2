import { useState } from 'preact/hooks';
import type { PageState, Saved, SavedSummary } from '../lib/types.ts';
import { Announcer } from './Announcer.tsx';
import { PopupPage } from './PopupPage.tsx';
import { SavedList } from './SavedList.tsx';
import { SavedView } from './SavedView.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';

/** Where saving this page's comparison stands. */
export type Saving = 'can' | 'nothing' | 'private' | 'busy' | 'done';

export interface PopupProps {
  state: PageState;
  saving: Saving;
  saved: SavedSummary[];
  /** The saved comparison that is opened; null for the first view. */
  opened: Saved | null;
  /** The one just deleted, while it can be put back. */
  deleted: { title: string } | null;
  /** Switches the page's site; null where its site is not known, or it has none. */
  site: SiteSwitchProps | null;
  /** What went wrong with the last thing asked for; null if nothing did. */
  error: string | null;
  onOpenSidebar: () => void;
  onGrant: (origin: string | null) => void;
  onSave: () => void;
  onOpen: (id: number) => void;
  onClose: () => void;
  onDelete: (id: number) => void;
  onUndo: () => void;
}

/** The popup: this page in short, and the saved comparisons, one of which may be open. */
export function Popup(props: PopupProps) {
  const { state, saved, opened, deleted, error } = props;
  const [lastOpened, setLastOpened] = useState<number | null>(null);
  const open = (id: number) => {
    setLastOpened(id);
    props.onOpen(id);
  };
  return (
    <main class="popup">
      {error !== null && (
        <p class="notice notice--error" role="alert">
          {error}
        </p>
      )}
      {opened ? (
        <SavedView saved={opened} onClose={props.onClose} />
      ) : (
        <>
          <Announcer state={state} />
          <PopupPage {...props} />
          {props.site && <SiteSwitch {...props.site} />}
          <SavedList
            saved={saved}
            deleted={deleted}
            lastOpened={lastOpened}
            onOpen={open}
            onDelete={props.onDelete}
            onUndo={props.onUndo}
          />
        </>
      )}
    </main>
  );
}
