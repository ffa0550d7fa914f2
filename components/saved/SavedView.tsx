import type { Difference } from '../../lib/saved/diff.ts';
import type { Words } from '../../lib/saved/notes.ts';
import type { Saved } from '../../lib/types.ts';
import { formatMoment, siteOf } from '../../lib/view/format.ts';
import type { Spot } from '../../lib/view/rows.ts';
import { ComparisonView } from '../ComparisonView.tsx';
import { useFocus } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Meta } from '../Meta.tsx';
import { StringsProvider, useStrings } from '../strings.tsx';
import { Changes, type ComparedWith } from './Changes.tsx';
import { ExportMenu, type HandOut } from './ExportMenu.tsx';
import { Moments } from './Moments.tsx';
import { NotesEditor } from './NotesEditor.tsx';

/** Comparing a saved page once more: not asked for, under way, or what came of it. */
export type Again = 'can' | 'busy' | { from: ComparedWith; difference: Difference };

export interface SavedViewProps {
  saved: Saved;
  again: Again;
  /** As a page of its own: everything unfolded, to be read and printed. */
  whole?: boolean;
  onClose: () => void;
  onEdit: (was: Words, now: Words) => void;
  onMoment: (savedAt: string) => void;
  onAgain: () => void;
  onGo: (spot: Spot) => void;
  onCopy: (text: string) => void;
  onExport: (form: HandOut) => void;
  onDelete: () => void;
  /** Opens it as a page of its own; prints it where it is one. */
  onPage: () => void;
}

/** A saved comparison as it was seen, with the reader's own words, and all that can be done with it. */
export function SavedView({ saved, again, whole = false, onClose, ...ask }: SavedViewProps) {
  const strings = useStrings();
  const { t } = strings;
  const about = strings.about(saved.comparison.report.story);
  const back = useFocus<HTMLButtonElement>();
  return (
    <section class="saved-view">
      <div class="saved-view__bar">
        <button ref={back} type="button" class="button button--quiet" onClick={onClose}>
          <Icon name="back" /> {t(whole ? 'allSaved' : 'back')}
        </button>
        <button type="button" class="button button--quiet" onClick={ask.onPage}>
          <Icon name={whole ? 'print' : 'outward'} /> {t(whole ? 'print' : 'asPage')}
        </button>
        <button
          type="button"
          class="button button--icon"
          aria-label={t('deleteNamed', saved.title || t('untitled'))}
          title={t('delete')}
          onClick={ask.onDelete}
        >
          <Icon name="bin" />
        </button>
      </div>
      <About saved={saved} />
      <NotesEditor key={saved.id} words={{ note: saved.note, tags: saved.tags }} onEdit={ask.onEdit} />
      <Moments saved={saved} onMoment={ask.onMoment} />
      <div class="saved-view__actions">
        <button type="button" class="button" disabled={again === 'busy'} onClick={ask.onAgain}>
          <Icon name="again" /> {t(again === 'busy' ? 'comparingAgain' : 'compareAgain')}
        </button>
        <ExportMenu label={t('export')} onExport={ask.onExport} />
      </div>
      <div role="status">
        {typeof again === 'object' && (
          <StringsProvider value={about}>
            <Changes difference={again.difference} from={again.from} />
          </StringsProvider>
        )}
      </div>
      <ComparisonView
        key={saved.savedAt}
        comparison={saved.comparison}
        of={saved.of}
        unfolded={whole}
        within
        onGo={isWeb(saved.url) ? ask.onGo : undefined}
        onCopy={ask.onCopy}
      />
    </section>
  );
}

function About({ saved }: { saved: Saved }) {
  const { t, language } = useStrings();
  const site = siteOf(saved.url);
  return (
    <>
      <h1 class="saved-view__title">
        <bdi>{saved.title || t('untitled')}</bdi>
      </h1>
      <Meta
        items={[
          site,
          t('savedOn', formatMoment(saved.savedAt, language)),
          saved.url && isWeb(saved.url) ? (
            <a key="page" href={saved.url} target="_blank" rel="noopener noreferrer">
              {t('openPage')}
              <span class="unseen"> ({t('opensInTab')})</span>
            </a>
          ) : null,
        ]}
      />
    </>
  );
}

/** Only these become links: what was imported could hold anything. */
function isWeb(url: string | null): boolean {
  return /^https?:\/\//i.test(url ?? '');
}
