import type { ComponentChild } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExportForm } from '../../lib/saved/export.ts';
import { Icon } from '../Icon.tsx';
import type { MessageKey } from '../strings.tsx';
import { useStrings } from '../strings.tsx';

export type HandOut = ExportForm | 'copy';

interface ExportMenuProps {
  label: ComponentChild;
  disabled?: boolean;
  /** Opens towards the top of the view. */
  upwards?: boolean;
  onExport: (form: HandOut) => void;
}

/** The ways out: three kinds of file, and the clipboard. Closes with Escape and by a click elsewhere. */
export function ExportMenu({ label, disabled = false, upwards = false, onExport }: ExportMenuProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(false);
  const items = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  // Where it would reach beyond the view, it stands at the other edge of its button.
  useLayoutEffect(() => {
    const { right = 0 } = (open && list.current?.getBoundingClientRect()) || {};
    setAtEnd(right > document.documentElement.clientWidth);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const clicked = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // or the popup would close with it
      close();
    };
    addEventListener('click', clicked);
    addEventListener('keydown', pressed);
    return () => {
      removeEventListener('click', clicked);
      removeEventListener('keydown', pressed);
    };
  }, [open]);
  return (
    <div ref={place} class={`menu${upwards ? ' menu--up' : ''}`}>
      <button
        ref={opener}
        type="button"
        class="button"
        disabled={disabled}
        aria-expanded={open}
        aria-controls={items}
        onClick={() => setOpen(!open)}
      >
        <Icon name="export" /> {label} <Icon name="chevron" />
      </button>
      <div ref={list} id={items} class={`menu__items${atEnd ? ' menu__items--end' : ''}`} hidden={!open}>
        {FORMS.map(([form, words]) => (
          <button
            key={form}
            type="button"
            class="menu__item"
            onClick={() => {
              close();
              onExport(form);
            }}
          >
            {t(words)}
          </button>
        ))}
      </div>
    </div>
  );
}

const FORMS = [
  ['json', 'exportJson'],
  ['csv', 'exportCsv'],
  ['markdown', 'exportMarkdown'],
  ['copy', 'copyMarkdown'],
] as const satisfies [HandOut, MessageKey][];
