import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';

/** So long the button says that it is done. */
const DONE_MS = 2_000;

/** Copies something as text, or what its words say, and says so. */
export function CopyButton({ onCopy, words = 'copyText' }: { onCopy: () => void; words?: MessageKey }) {
  const { t } = useStrings();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), DONE_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button
      type="button"
      class="button button--small copy"
      onClick={() => {
        onCopy();
        setDone(true);
      }}
    >
      <Icon name="copy" /> <span aria-live="polite">{t(done ? 'copied' : words)}</span>
    </button>
  );
}
