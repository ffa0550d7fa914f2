/** Marks in a page by the CSS Custom Highlight API: nothing in the page's DOM is touched. */
import type { PairVerdict } from '../types.ts';
import type { MarkedFigure } from './card-handle.ts';
import { type MarkKind, type MarkNames, markStyles } from './mark-styles.ts';
import type { Request } from './messages.ts';
import type { PageWindow } from './page-window.ts';

/** A figure of the page, where it stands there, and what was found of it. */
export interface Marked extends MarkedFigure {
  verdict: PairVerdict;
}

export interface Marks {
  /** Marks these figures and no others. */
  show(marked: readonly Marked[]): void;
  /** Lights these ranges up for a moment. */
  flash(ranges: readonly Range[]): void;
  /** Whether they are printed with the page, from now on. */
  print(wanted: boolean): void;
  /** Takes everything out of the page again. */
  clear(): void;
}

/** How the styles come into the page, for paper too or for the screen alone; returns what takes them out again. */
export type Dress = (names: MarkNames, print: boolean) => () => void;

/** Long enough to be found by the eye after the page has scrolled. */
const FLASH_MS = 1_500;

/** Where marks overlap the graver is seen, and the flash over all. */
const PRIORITY: Record<MarkKind, number> = { agree: 0, fits: 1, conflict: 2, flash: 3 };

const KINDS = Object.keys(PRIORITY) as MarkKind[];

/** Marks for a page. It is dressed when first marked. */
export function createMarks(view: PageWindow, dress: Dress): Marks {
  const names = drawNames();
  let undress: (() => void) | null = null;
  let flashing = 0;
  let printed = false;
  const held: Record<MarkKind, ReadonlySet<Range>> = {
    agree: new Set(),
    fits: new Set(),
    conflict: new Set(),
    flash: new Set(),
  };

  /** What is marked already and stays is not touched: a page that grows all day is not painted anew each time. */
  function set(kind: MarkKind, ranges: readonly Range[]) {
    undress ??= dress(names, printed);
    const wanted = new Set(ranges);
    const highlight = view.CSS.highlights.get(names[kind]);
    if (highlight) {
      // From our own note of it: Firefox lets no extension list what a page's highlight holds.
      for (const range of held[kind]) if (!wanted.has(range)) highlight.delete(range);
      for (const range of wanted) if (!held[kind].has(range)) highlight.add(range);
    } else {
      const made = new view.Highlight(...ranges);
      made.priority = PRIORITY[kind];
      view.CSS.highlights.set(names[kind], made);
    }
    held[kind] = wanted;
  }

  return {
    show(marked) {
      // By name, so that the order in the page's list says nothing either.
      for (const kind of KINDS.toSorted((a, b) => names[a].localeCompare(names[b]))) {
        if (kind !== 'flash')
          set(
            kind,
            marked.flatMap(({ verdict, ranges }) => (verdict === kind ? ranges : [])),
          );
      }
    },
    flash(ranges) {
      view.clearTimeout(flashing);
      set('flash', ranges);
      flashing = view.setTimeout(() => view.CSS.highlights.delete(names.flash), FLASH_MS);
    },
    print(wanted) {
      if (wanted === printed) return;
      printed = wanted;
      if (!undress) return;
      undress();
      undress = dress(names, printed);
    },
    clear() {
      view.clearTimeout(flashing);
      for (const kind of KINDS) view.CSS.highlights.delete(names[kind]);
      undress?.();
      undress = null;
    },
  };
}

/** Puts the styles among the document's own adopted sheets, which are no part of its DOM. */
export function dressDocument(view: PageWindow): Dress {
  const { document } = view;
  return (names, print) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markStyles(names, print));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  };
}

/** Has the background put the styles in; they name nothing any more when the marks are gone. */
export function dressByBackground(ask: (name: 'style-marks', request: Request<'style-marks'>) => Promise<null>): Dress {
  let asked: boolean | null = null;
  return (names, print) => {
    if (asked !== print) ask('style-marks', { names, print }).catch(console.warn);
    asked = print;
    return () => undefined;
  };
}

/** Four names by lot, all of one length. */
function drawNames(): MarkNames {
  const [agree = '', fits = '', conflict = '', flash = ''] = KINDS.map(() => drawName());
  return { agree, fits, conflict, flash };
}

function drawName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
