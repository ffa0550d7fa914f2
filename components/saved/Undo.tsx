import { useFocus } from '../focus.ts';
import { useStrings } from '../strings.tsx';

/** What was just deleted: how many, and the title where it was one. */
export interface Deleted {
  count: number;
  title: string;
}

/** Tells of a deletion and takes it back. */
export function Undo({ deleted, onUndo }: { deleted: Deleted; onUndo: () => void }) {
  const { t, count } = useStrings();
  const button = useFocus<HTMLButtonElement>();
  return (
    <p class="notice undo">
      <bdi class="undo__title">
        {deleted.count === 1 ? t('deleted', deleted.title || t('untitled')) : count('deletedMany', deleted.count)}
      </bdi>
      <button ref={button} type="button" class="button button--small" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
