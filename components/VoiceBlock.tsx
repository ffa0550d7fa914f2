import type { Mention, Saying, Voice } from '../lib/view/voices.ts';
import { Meta } from './Meta.tsx';
import { reasonOf } from './phrases.ts';
import { SourceName, SourceOrigin } from './SourceName.tsx';
import { useStrings } from './strings.tsx';
import { VerdictTag } from './VerdictTag.tsx';

/** All that one source says of a figure, each thing with its verdict and the reason. */
export function VoiceBlock({ voice }: { voice: Voice }) {
  return (
    <li class="voice">
      <p class="voice__head">
        <SourceName source={voice.source} />
      </p>
      <p class="meta">
        <SourceOrigin source={voice.source} />
      </p>
      {voice.sayings.map((saying) => (
        <SayingBlock key={`${saying.low} ${saying.high} ${saying.by} ${saying.verdict}`} saying={saying} />
      ))}
    </li>
  );
}

function SayingBlock({ saying }: { saying: Saying }) {
  const strings = useStrings();
  const { count } = strings;
  const [first, ...more] = saying.mentions;
  return (
    <div class="saying">
      <p class="saying__head">
        <bdi class="saying__value">{saying.text}</bdi>
        <VerdictTag verdict={saying.verdict} />
      </p>
      <p class="saying__reason" dir="auto">
        {reasonOf(saying, strings)}
      </p>
      {first && <Summary mention={first} by={saying.by} />}
      {more.length > 0 && (
        <details class="saying__more">
          <summary>{count('alsoSaid', more.length)}</summary>
          {more.map((mention) => (
            <Summary key={`${mention.paragraph} ${mention.statement}`} mention={mention} by={saying.by} />
          ))}
        </details>
      )}
    </div>
  );
}

/** A statement of a source in our words: tagged as such, and never in quotation marks. */
export function Summary({ mention, by }: { mention: Mention; by: string | null }) {
  const { t } = useStrings();
  return (
    <div class="summary">
      <p>
        <span class="summary__tag">{t('ourSummary')}</span> <span dir="auto">{mention.statement}</span>
      </p>
      <Meta items={[by === null ? null : t('accordingTo', by), t('paragraph', mention.paragraph)]} />
    </div>
  );
}
