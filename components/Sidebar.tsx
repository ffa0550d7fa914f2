import type { PageState } from '../lib/types.ts';
import type { Spot } from '../lib/view/rows.ts';
import { Announcer } from './Announcer.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { MarkSwitch, type MarkSwitchProps } from './MarkSwitch.tsx';
import type { Saving } from './SaveButton.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import { StateMessage } from './StateMessage.tsx';

export interface SidebarProps {
  state: PageState;
  /** Why the reader's last wish could not be fulfilled; null where it could. */
  notice: string | null;
  /** Shows a figure in the page. */
  onShow: (spot: Spot) => void;
  /** Asks for the permission to read an origin, null for all; called inside the click. */
  onGrant: (origin: string | null) => void;
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => void;
  /** Switches the page's site on again; null where it has none. */
  site: SiteSwitchProps | null;
  /** Chooses what is marked in the page. */
  marks: MarkSwitchProps;
  /** Leaves the answer on a selection. */
  onBack: () => void;
  saving: Saving;
  onSave: () => void;
}

/** The sidebar in each state that a tab can be in. */
export function Sidebar({ state, notice, onShow, onGrant, site, marks, onBack, ...kept }: SidebarProps) {
  return (
    <main class="sidebar">
      <Announcer state={state} />
      <div role="status" class="sidebar__notice">
        {notice !== null && <p class="notice">{notice}</p>}
      </div>
      {state.kind === 'compared' ? (
        <ComparisonView
          key={`${state.of} ${state.comparison.report.page.url}`}
          comparison={state.comparison}
          of={state.of}
          onShow={state.of === 'page' ? onShow : undefined}
          onBack={onBack}
          tools={state.of === 'page' && <MarkSwitch {...marks} compact />}
          {...kept}
        />
      ) : (
        <>
          <StateMessage state={state} onGrant={onGrant} />
          {state.kind === 'off' && site && <SiteSwitch {...site} off />}
        </>
      )}
    </main>
  );
}
