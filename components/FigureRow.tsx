import { useId, useState } from 'preact/hooks';
import { excerptOf } from '../lib/view/excerpt.ts';
import type { Row, Spot } from '../lib/view/rows.ts';
import { Excerpt } from './Excerpt.tsx';
import { Glance } from './Glance.tsx';
import { Icon } from './Icon.tsx';
import { labelOf } from './phrases.ts';
import { RowDetails } from './RowDetails.tsx';
import type { MessageKey } from './strings.tsx';
import { useStrings } from './strings.tsx';
import { VerdictTag } from './VerdictTag.tsx';

export interface FigureRowProps {
  row: Row;
  /** The text that the row's spots index. */
  text: string;
  /** What the figures stand in. */
  of: 'page' | 'selection';
  /** Shows a mention in the page as soon as the row is opened; absent where there is no page to scroll. */
  onShow?: ((spot: Spot) => void) | undefined;
  /** Goes to a mention when that is asked for: the page stands elsewhere. */
  onGo?: ((spot: Spot) => void) | undefined;
  /** Copies all that is told of a row. */
  onCopy?: ((row: Row) => void) | undefined;
  /** Copies what is needed to report an error in what the sources are said to say of it. */
  onReport?: ((row: Row) => void) | undefined;
  /** Every row is open from the beginning. */
  unfolded?: boolean;
}

/** Letters on each side of the figure: with it, about a line of a narrow sidebar. */
const CONTEXT = 24;

/** A measure with the page's figure and the others' at a glance; opened, all that the sources say of it. */
export function FigureRow({ row, text, of, onShow, onGo, onCopy, onReport, unfolded = false }: FigureRowProps) {
  const strings = useStrings();
  const { t } = strings;
  const label = labelOf(row, strings);
  const [open, setOpen] = useState(unfolded);
  const details = useId();
  const toggle = () => {
    const [spot] = row.values[0]?.spots ?? [];
    if (!open && spot) onShow?.(spot);
    setOpen(!open);
  };
  return (
    <li class={`row row--${row.verdict}`}>
      <h3 class="row__head">
        <button type="button" class="row__button" aria-expanded={open} aria-controls={details} onClick={toggle}>
          <VerdictTag verdict={row.verdict} />
          <span class="row__label" dir="auto">
            {label ?? t(KIND_WORDS[row.kind])}
            <span class="unseen">.</span>
          </span>
          <Glance row={row} of={of} />
          {label === null && <Context row={row} text={text} />}
          <Icon name="chevron" />
        </button>
      </h3>
      <div id={details} class="row__details" hidden={!open}>
        {open && <RowDetails row={row} text={text} of={of} onShow={onShow ?? onGo} {...{ onCopy, onReport }} />}
      </div>
    </li>
  );
}

/** For a figure of which it is not known what it measures: the words around it, if there are any. */
function Context({ row, text }: Pick<FigureRowProps, 'row' | 'text'>) {
  const [spot] = row.values[0]?.spots ?? [];
  if (!spot) return null;
  const { before, after } = excerptOf(text, spot, CONTEXT);
  if (before === '' && after === '') return null;
  return (
    <span class="row__context" dir="auto">
      <Excerpt text={text} spot={spot} reach={CONTEXT} />
    </span>
  );
}

/** What a figure is called of which it is not known what it measures. */
export const KIND_WORDS = {
  count: 'kindCount',
  date: 'kindDate',
  duration: 'kindDuration',
  age: 'kindAge',
  money: 'kindMoney',
  percent: 'kindPercent',
  ordinal: 'kindOrdinal',
  time: 'kindTime',
} as const satisfies Record<Row['kind'], MessageKey>;
