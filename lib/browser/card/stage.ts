/** The one place of ours in a page: a closed shadow root over everything, which the page can neither style nor drive. */
import type { PageWindow } from '../page-window.ts';

export interface Stage {
  /** The element in the page; null while there is none. Inside and outside are told apart by it. */
  readonly host: HTMLElement | null;
  /** Puts the stage over the page, above what `near` stands in, and gives the element to draw into. */
  raise(near: Node | null): HTMLElement;
  /** Takes it out of the page again. */
  lower(): void;
}

/** What a page's own handlers would take for something done to the page. */
const KEPT_IN = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'toggle',
  'beforetoggle',
];

/** What stands above all of a page; only inside it, or after it, is anything above it and not made inert by it. */
const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** A page that brings something over it again and again is given up: what does not stand on top takes no press. */
const MOST_RAISES = 20;

/** `mode` is open only in tests that look inside. `css` is for what is drawn; how the host stands is its own affair. */
export function createStage(view: PageWindow, css: string, mode: ShadowRootMode = 'closed'): Stage {
  const { document } = view;
  let host: HTMLElement | null = null;
  let place: HTMLElement | null = null;
  let sheets: CSSStyleSheet[] | null = null;
  let watch: AbortController | null = null;

  function build(): HTMLElement {
    host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    host.popover = 'manual';
    const root = host.attachShadow({ mode });
    sheets ??= [sheetOf(view, HOST), sheetOf(view, inOwnRem(css))];
    root.adoptedStyleSheets = sheets;
    guard(root, () => stands(root, view));
    place = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    place.className = 'ours';
    root.append(place);
    return place;
  }

  return {
    get host() {
      return host;
    },
    raise(near) {
      const parent = topLayerOf(near) ?? document.documentElement;
      const drawn = place ?? build();
      if (!host || (host.parentNode === parent && host.matches(':popover-open'))) return drawn;
      if (host.parentNode !== parent) parent.append(host);
      host.showPopover();
      watch ??= keepOnTop(view, () => host);
      // What "medium" means is the reader's choice; the page's own root may have any size.
      drawn.style.setProperty('--rem', view.getComputedStyle(host).fontSize);
      return drawn;
    },
    lower() {
      watch?.abort();
      host?.remove();
      host = place = watch = null;
    },
  };
}

/** Important rules of a shadow root win over every rule of the page, its important ones and its animations included. */
const HOST = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  display: block !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
}`;

/** In a page, rem is the page's root's; ours is measured when the stage is raised. */
function inOwnRem(css: string): string {
  return css.replace(/(?<![\d.])([\d.]+)rem\b/g, 'calc($1 * var(--rem))');
}

function sheetOf(view: PageWindow, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * What the page's scripts do inside does not count, nor what the reader does where it does not stand as it should;
 * and what the reader does inside does not reach the page.
 */
function guard(root: ShadowRoot, isSound: () => boolean): void {
  for (const type of KEPT_IN) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && isSound()) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  // Else the browser would drop the page's selection for a click in here.
  root.addEventListener('mousedown', (event) => event.preventDefault());
}

/** Whether the page has left it in the top layer, and in this document: one that adopts it takes its styles away. */
function stands({ host, adoptedStyleSheets }: ShadowRoot, { document }: PageWindow): boolean {
  return host.ownerDocument === document && host.matches(':popover-open') && adoptedStyleSheets.length > 0;
}

/** Something of the page's that comes into the top layer later would cover it, and what covers it may lie about it. */
function keepOnTop(view: PageWindow, hostNow: () => HTMLElement | null): AbortController {
  const end = new view.AbortController();
  let left = MOST_RAISES;
  const raise = (event: Event) => {
    const host = hostNow();
    const opened = event.type === 'fullscreenchange' || (event as ToggleEvent).newState === 'open';
    if (!event.isTrusted || !opened || !host || event.target === host || !host.matches(':popover-open')) return;
    host.hidePopover();
    if (left-- > 0) host.showPopover();
  };
  const listen = { capture: true, signal: end.signal };
  for (const type of ['toggle', 'fullscreenchange']) view.addEventListener(type, raise, listen);
  return end;
}

function topLayerOf(near: Node | null): Element | null {
  const element = near instanceof Element ? near : (near?.parentElement ?? null);
  return element?.closest(TOP_LAYER) ?? null;
}
