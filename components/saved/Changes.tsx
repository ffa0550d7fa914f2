import { type Change, type Difference, isUnchanged, type Told } from '../../lib/saved/diff.ts';
import { formatDate } from '../../lib/view/format.ts';
import { KIND_WORDS } from '../FigureRow.tsx';
import { useFocus } from '../focus.ts';
import { labelOf } from '../phrases.ts';
import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';
import { VerdictTag } from '../VerdictTag.tsx';

/** What was compared with the saved state. */
export type ComparedWith = 'page' | 'text';

/** What is otherwise now than when it was saved. */
export function Changes({ difference, from }: { difference: Difference; from: ComparedWith }) {
  const { t, count, list, language } = useStrings();
  const heading = useFocus<HTMLHeadingElement>();
  const { changes, newSources, goneSources, checked, text } = difference;
  const day = (date: string | null) => (date === null ? t('unknownDay') : formatDate(date, language));
  return (
    <section class="changes">
      <h2 ref={heading} tabIndex={-1} class="section__head">
        {isUnchanged(difference) ? t('changedNothing') : count('changedCount', changes.length)}
      </h2>
      <p class="meta">
        {t(from === 'page' ? 'comparedPage' : 'comparedText')}
        {from === 'page' && text ? ` ${t('changedText')}` : ''}
      </p>
      {checked.before !== checked.after && (
        <p class="meta">{t('changedData', day(checked.before), day(checked.after))}</p>
      )}
      {newSources.length > 0 && <p>{t('newSources', list(newSources))}</p>}
      {goneSources.length > 0 && <p>{t('goneSources', list(goneSources))}</p>}
      <ul class="changes__list">
        {changes.map((change) => (
          <ChangeItem key={change.key} change={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeItem({ change: { row, before, after } }: { change: Change }) {
  const strings = useStrings();
  return (
    <li class="change">
      <h3 class="change__label" dir="auto">
        {labelOf(row, strings) ?? strings.t(KIND_WORDS[row.kind])}
      </h3>
      <dl class="change__sides">
        <Side word="before" told={before} />
        <Side word="now" told={after} />
      </dl>
    </li>
  );
}

function Side({ word, told }: { word: Extract<MessageKey, 'before' | 'now'>; told: Told | null }) {
  const { t, list } = useStrings();
  return (
    <>
      <dt>{t(word)}</dt>
      <dd>
        {told === null ? (
          <span class="quiet">{t('notOnPage')}</span>
        ) : (
          <>
            <VerdictTag verdict={told.verdict} /> <bdi class="change__page">{list(told.page)}</bdi>
            {told.others.length > 0 && <bdi class="change__others">{list(told.others)}</bdi>}
          </>
        )}
      </dd>
    </>
  );
}
