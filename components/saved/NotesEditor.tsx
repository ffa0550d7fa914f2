import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TAG_UNITS, tidyTags, type Words } from '../../lib/saved/notes.ts';
import { Icon } from '../Icon.tsx';
import { useStrings } from '../strings.tsx';

/** So long after the last key a note is written: a reader who closes the view at once loses at most as much. */
const REST_MS = 400;

interface NotesEditorProps {
  words: Words;
  /** Writes what became of the words; `was` is what they were when the reader last saw them written. */
  onEdit: (was: Words, now: Words) => void;
}

/** The reader's note and tags, written as they come. */
export function NotesEditor({ words, onEdit }: NotesEditorProps) {
  const { t } = useStrings();
  const id = useId();
  const [note, setNote] = useState(words.note);
  const written = useRef(words);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(note);

  const write = (now: Words) => {
    clearTimeout(waiting.current);
    const was = written.current;
    written.current = now;
    onEdit(was, now);
  };
  const writeNote = () => {
    if (latest.current !== written.current.note) write({ ...written.current, note: latest.current });
  };
  const type = (typed: string) => {
    setNote(typed);
    latest.current = typed;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(writeNote, REST_MS);
  };
  // The view may be closed or left before the rest is over.
  useEffect(() => {
    addEventListener('pagehide', writeNote);
    return () => {
      removeEventListener('pagehide', writeNote);
      writeNote();
    };
  }, []);
  // Another window wrote something: it is shown, unless the reader is in the middle of writing here.
  useEffect(() => {
    if (latest.current === written.current.note) {
      setNote(words.note);
      latest.current = words.note;
      written.current = words;
    }
  }, [words.note, words.tags.join('\n')]);

  return (
    <section class="notes" aria-label={t('yourNotes')}>
      <Tags tags={words.tags} onChange={(tags) => write({ note: latest.current, tags })} />
      <label class="unseen" for={id}>
        {t('note')}
      </label>
      <textarea
        id={id}
        class="input notes__text"
        rows={Math.min(8, Math.max(2, note.split('\n').length))}
        placeholder={t('notePlaceholder')}
        dir="auto"
        value={note}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={writeNote}
      />
      <p class="notes__printed" dir="auto">
        {note}
      </p>
    </section>
  );
}

function Tags({ tags, onChange }: { tags: string[]; onChange: (tags: string[]) => void }) {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const more = tidyTags([...tags, ...typed.split(',')]);
    setTyped('');
    if (more.length !== tags.length) onChange(more);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div class="tags tags--edited">
      {tags.map((tag) => (
        <span key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="tag__remove"
            aria-label={t('removeTag', tag)}
            onClick={() => {
              onChange(tags.filter((each) => each !== tag));
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={input}
        class="tags__input"
        aria-label={t('addTag')}
        placeholder={t('addTag')}
        maxLength={TAG_UNITS}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={press}
        onBlur={add}
      />
    </div>
  );
}
