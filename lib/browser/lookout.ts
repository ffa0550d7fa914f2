import { addressOf } from './address.ts';

/** What is found on a page, and by what it is known again after a change. */
export interface Sight {
  story: string;
  /** Differs when another article has taken the place of this one. */
  article: string;
}

export interface Lookout {
  /** Looks at the page; null where no story is spotted, at once where its words name nobody of one. */
  look: () => Sight | null | Promise<Sight | null>;
  /** An article has been spotted. */
  found: (story: string) => void;
  /** It is no longer there. */
  gone: () => void;
  /** False once the extension has been reloaded or removed under the page. */
  alive: () => boolean;
}

/** Milliseconds after a load or a change of address at which pages that render late are looked at again. */
const LATER = [500, 1500, 4000];
/** Milliseconds in which changes of title or address, often several at once, count as one. */
const SETTLE = 100;

/**
 * Looks for articles from now on: at once, when the page has loaded and shortly after, and whenever title or address
 * change or the page is shown again. Never watches the body. Ends by itself when the extension is no longer alive.
 */
export function lookOut(window: Window & typeof globalThis, { look, found, gone, alive }: Lookout): void {
  const { document } = window;
  const ended = new window.AbortController();
  const listen = { signal: ended.signal, passive: true };
  const titles = new window.MutationObserver(() => onTitle());
  let sight: Sight | null = null;
  let at = addressOf(window.location);
  let title = document.title;
  let timers: number[] = [];
  let settling = 0;
  /** Of looks; an answer that comes after the next one began is of a page that has changed. */
  let turn = 0;

  const leave = (): void => {
    if (sight === null) return;
    sight = null;
    gone();
  };
  const hasEnded = (): boolean => {
    if (alive() || ended.signal.aborted) return ended.signal.aborted;
    ended.abort();
    titles.disconnect();
    for (const timer of [settling, ...timers]) window.clearTimeout(timer);
    leave();
    return true;
  };
  const take = (seen: Sight | null): void => {
    if (seen?.story === sight?.story && seen?.article === sight?.article) return;
    leave();
    sight = seen;
    if (seen) found(seen.story);
  };
  const check = (): void => {
    if (hasEnded()) return;
    const mine = ++turn;
    const takeIfLast = (seen: Sight | null): void => {
      if (mine === turn && !hasEnded()) take(seen);
    };
    const seen = look();
    if (!(seen instanceof Promise)) take(seen);
    // Where it fails, the extension has just gone.
    else seen.then(takeIfLast).catch(() => undefined);
  };
  const checkNowAndLater = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = LATER.map((wait) => window.setTimeout(check, wait));
    check();
  };
  const checkSoon = (): void => {
    settling ||= window.setTimeout(() => {
      settling = 0;
      checkNowAndLater();
    }, SETTLE);
  };
  const onAddress = (): void => {
    if (hasEnded()) return;
    const now = addressOf(window.location);
    if (now === at) return;
    turn++;
    // Parameters change under an article that stays, to note how far it was read or to drop where its reader came from.
    if (now.split('?')[0] !== at.split('?')[0]) leave();
    at = now;
    checkSoon();
  };
  const watchTitle = (): void => {
    if (document.head) titles.observe(document.head, { childList: true });
    const element = document.head?.querySelector(':scope > title');
    if (element) titles.observe(element, { childList: true, characterData: true, subtree: true });
  };
  const onTitle = (): void => {
    onAddress();
    watchTitle();
    if (document.title === title || hasEnded()) return;
    title = document.title;
    checkSoon();
  };
  const onShown = (): void => {
    if (document.visibilityState !== 'visible') return;
    onAddress();
    if (sight === null) check();
  };

  watchTitle();
  document.addEventListener('visibilitychange', onShown, listen);
  window.addEventListener('pageshow', ({ persisted }) => persisted && onShown(), listen);
  window.addEventListener('popstate', onAddress, listen);
  window.addEventListener('hashchange', onAddress, listen);
  // Tells of pushState and replaceState too; browsers without it are served by the change of title that follows.
  window.navigation?.addEventListener('currententrychange', onAddress, listen);
  if (document.readyState !== 'complete') window.addEventListener('load', checkSoon, { ...listen, once: true });
  checkNowAndLater();
}
