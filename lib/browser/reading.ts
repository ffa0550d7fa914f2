/** Reads the article of a page, has it compared, marks what was found, and follows what changes. */
import type { Article } from '../types.ts';
import { siteOf } from '../view/format.ts';
import { addressOf } from './address.ts';
import { type Locate, type ReadResult, readSteps } from './article/index.ts';
import { markCards } from './mark-cards.ts';
import type { Marks } from './marks.ts';
import type { Request } from './messages.ts';
import type { PageWindow } from './page-window.ts';
import { nextChange, pause, settled } from './patience.ts';
import { placedMarks } from './placed-marks.ts';
import type { SettingsSource } from './reader.ts';
import type { Link } from './reader-link.ts';
import { revealRange } from './reveal.ts';
import { marksOn, type Settings } from './settings-shape.ts';
import { inSlices } from './slices.ts';
import { wordsOf } from './told.ts';

export interface Task {
  view: PageWindow;
  link: Link;
  marks: Marks;
  source: SettingsSource;
  story: string;
  /** Aborted when the reading is to end. */
  signal: AbortSignal;
  /** Ends the reading from inside. */
  end(): void;
}

/** A page counts as rendered when it was still for so long, or after so long in any case. */
const QUIET_MS = 300;
const LATEST_MS = 3_000;
/** So long a spotted page may be without an article before it is called none: slow sites fetch it after loading. */
const PATIENCE_MS = 10_000;
/** A changing page is read again after this pause at the earliest, and takes a twentieth of its time at most. */
const PAUSE_MS = 1_000;
const SHARE = 20;
/** Changes that leave the text as it was double the pause up to this; after so long what changed beside it is read. */
const LONGEST_PAUSE_MS = 30_000;
/** How often a page is looked after for an extension that is gone. */
const ALIVE_MS = 2_000;

type State = Request<'page-state'>['state'];

/** What was sent, and where it stands in the page. */
interface Sent {
  article: Article;
  locate: Locate;
  /** The element around it. */
  root: Element;
}

/** Starts reading and following the page until the task's signal is aborted. */
export function startReading({ view, link, marks, source, story, signal, end }: Task): void {
  const { document } = view;
  const placed = placedMarks();
  const cards = markCards(view, link, marks, signal);
  let sent: Sent | null = null;
  let settings: Settings | null = null;
  let said: State = 'looking';
  let took = 0;

  function say(state: State) {
    said = state;
    link.ask('page-state', { state }).catch(console.warn);
  }

  function mark() {
    if (!settings) return;
    marks.print(settings.printMarks);
    cards.show(sent ? placed.place(sent.locate, marksOn(settings, siteOf(view.location.href))) : []);
  }

  async function send(next: Sent) {
    const { article } = next;
    if (sent) placed.carry(sent.article.text, article.text);
    sent = next;
    mark();
    try {
      const reply = await link.ask('page-read', { article, story });
      if (signal.aborted || sent?.article !== article) return;
      placed.set(reply.marks);
    } catch (error) {
      // The background has told the sidebar what went wrong; here, there is nothing to mark.
      console.warn(error);
      if (signal.aborted) return;
      placed.clear();
    }
    mark();
  }

  /** Takes over where the article stands now, if it is still the one that was sent. */
  function refresh(result: ReadResult): boolean {
    if (!result.ok || !sent || !isSame(result.article, sent.article)) return false;
    sent = { ...sent, locate: result.locate, root: result.root };
    mark();
    return true;
  }

  /** Reads the page; true when it is another article than before. */
  async function read(): Promise<boolean> {
    const read = await inSlices(view, readSteps(document, addressOf(view.location)), signal);
    took = read.took;
    const { result } = read;
    if (!result || refresh(result)) return false;
    if (result.ok) {
      await send(result);
      return true;
    }
    const had = sent !== null;
    sent = null;
    placed.clear();
    mark();
    if (result.reason === 'too-large') say('too-large');
    else if (had) say('unknown');
    return had;
  }

  /** Looks for the article that was sent in the page as it is now. */
  async function isStillThere(): Promise<boolean> {
    const { result } = await inSlices(view, readSteps(document, addressOf(view.location)), signal);
    return result !== null && refresh(result);
  }

  async function follow() {
    let rest = PAUSE_MS;
    settings = await source.read();
    await settled(view, QUIET_MS, LATEST_MS, signal);
    while (!signal.aborted) {
      const change = nextChange(view, () => sent?.root ?? null, LONGEST_PAUSE_MS, signal);
      const isNew = await read();
      await change;
      rest = isNew || !sent ? PAUSE_MS : Math.min(rest * 2, LONGEST_PAUSE_MS);
      await pause(Math.max(rest, took * SHARE), signal);
    }
  }

  const endWatching = source.watch((changed) => {
    settings = changed;
    mark();
  });
  const endListening = link.listen({
    async reveal({ start, end }) {
      const find = () => sent?.locate(start, end) ?? null;
      const ranges = find() ?? ((await isStillThere()) ? find() : null);
      if (!ranges?.[0]) return { shown: false };
      revealRange(ranges[0], view);
      marks.flash(ranges);
      return { shown: true };
    },
    'read-again'() {
      again();
      return null;
    },
    'step-mark': ({ by }) => ({ shown: cards.step(by) }),
  });

  function again() {
    if (sent) send(sent).catch(fail);
    else say(said);
  }

  function fail(error: unknown) {
    if (!signal.aborted) say({ failed: wordsOf(error) });
  }

  const patience = setTimeout(() => {
    if (!sent && said === 'looking') say('unknown');
  }, PATIENCE_MS);
  const watch = setInterval(() => {
    if (!link.alive()) end();
  }, ALIVE_MS);
  // Shown again from the browser's memory: the tab was at something else since.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) again();
  };
  view.addEventListener('pageshow', onShow);
  signal.addEventListener('abort', () => {
    clearTimeout(patience);
    clearInterval(watch);
    view.removeEventListener('pageshow', onShow);
    if (!link.alive()) return;
    endListening();
    endWatching();
  });
  say('looking');
  follow().catch(fail);
}

function isSame(one: Article, other: Article): boolean {
  return one.text === other.text && one.title === other.title && one.published === other.published;
}
