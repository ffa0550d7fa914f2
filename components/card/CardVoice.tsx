import type { Mention, Saying, Voice } from '../../lib/view/voices.ts';
import { Meta } from '../Meta.tsx';
import { reasonOf } from '../phrases.ts';
import { SourceName, SourceOrigin } from '../SourceName.tsx';
import { useStrings } from '../strings.tsx';
import { VerdictTag } from '../VerdictTag.tsx';

/** What one source says of a figure: value, verdict, reason, its statement in our words, and who says it. */
export function CardVoice({ voice: { source, sayings } }: { voice: Voice }) {
  const [first, ...more] = sayings;
  if (!first) return null;
  return (
    <li class="voice">
      <Said saying={first} />
      {more.map((saying) => (
        <Said key={`${saying.low} ${saying.high} ${saying.by} ${saying.verdict}`} saying={saying} />
      ))}
      <p class="voice__foot meta">
        <SourceName source={source} /> · <SourceOrigin source={source} />
      </p>
    </li>
  );
}

function Said({ saying }: { saying: Saying }) {
  const strings = useStrings();
  const { text, verdict, mentions, by } = saying;
  const [mention] = mentions;
  return (
    <div class="said">
      <p class="saying__head">
        <bdi class="saying__value">{text}</bdi>
        <VerdictTag verdict={verdict} />
      </p>
      {verdict !== 'agree' && (
        <p class="saying__reason" dir="auto">
          {reasonOf(saying, strings)}
        </p>
      )}
      {mention && <Statement mention={mention} by={by} />}
    </div>
  );
}

/** A statement in our words: tagged as such, and never in quotation marks. */
export function Statement({ mention, by }: { mention: Mention; by: string | null }) {
  const { t } = useStrings();
  return (
    <>
      <p class="statement" dir="auto">
        {mention.statement}
      </p>
      <Meta items={[t('ourSummary'), by === null ? null : t('accordingTo', by), t('paragraph', mention.paragraph)]} />
    </>
  );
}
