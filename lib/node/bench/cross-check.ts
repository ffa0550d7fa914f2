/** How long a selected passage takes among few stories and many, through the library as the extension has it. */
import Fuse from 'fuse.js';
import type { PassagePage } from '../../cross-check.ts';
import { english } from '../../english.ts';
import { type Library, openLibrary } from '../../library.ts';
import { indexStories } from '../../story-index/make.ts';
import type { PageHead, StoryBundle } from '../../types.ts';
import { manyStories, STATEMENTS } from './many-stories.ts';
import { ratios } from './others-table.ts';
import { raceAsync, spreadOf } from './race.ts';
import type { Row } from './row.ts';

/** Stories of 200 statements each. */
export const COUNTS = [1, 10, 100, 1000];
/** The most, as shares of the time among the first. */
const AT_MOST: Record<number, number> = { 100: 3, 1000: 10 };
/** fuse.js alone takes some ten seconds for one passage among more. */
const FUSE_COUNTS = [1, 10];

const PAGE: PassagePage = { title: null, url: null, published: null, language: 'en', story: null, source: null };

/** What readers select: a sentence with figures, one without, one in which names are misspelt, and one of nothing known. */
export function passagesOf(bundle: StoryBundle): string[] {
  const [source] = bundle.sources;
  const texts = source?.statements.map(({ text }) => text) ?? [];
  const withFigures = texts.find((text) => /\d/.test(text)) ?? '';
  const without = texts.find((text) => !/\d/.test(text)) ?? '';
  const misspelt = without.replace(/\p{Lu}\p{L}{5,}/gu, (name) => `${name.slice(0, 3)}${name.slice(4)}`);
  return [withFigures, without, misspelt, 'The weather will stay mild in Lisbon and Castlebar until the weekend.'];
}

/** A library of so many stories like the one, which makes each when it is first asked for. */
export function libraryOf(bundle: StoryBundle, count: number): Library {
  const { stories, sources } = manyStories(bundle, count);
  const index = indexStories(stories);
  const placeOf = new Map(stories.map(({ id }, at) => [id, at]));
  const find = (id: string) => {
    const at = placeOf.get(id) ?? -1;
    const story = stories[at];
    if (!story) throw new Error(`no story ${id}`);
    return { story, sources: sources(at) };
  };
  return openLibrary(
    {
      index: async () => index,
      spot: async (id) => find(id).story.spot,
      bundle: async (id) => find(id),
    },
    english,
  );
}

/** Cross-checks and spots among all counts of stories in turn, and has fuse.js search the same passages alone. */
export async function crossCheckRows(
  bundle: StoryBundle,
  head: PageHead,
  where: string,
  rounds: number,
): Promise<Row[]> {
  const libraries = COUNTS.map((count) => libraryOf(bundle, count));
  const passages = passagesOf(bundle);
  const named = { ...head, published: null };
  const fuses = FUSE_COUNTS.map((count) => new Fuse(statementsOf(bundle, count)));
  const tasks: Record<string, () => unknown> = {};
  libraries.forEach((library, i) => {
    tasks[`check ${COUNTS[i]}`] = async () => {
      for (const passage of passages) await library.crossCheck(passage, PAGE);
    };
    tasks[`spot ${COUNTS[i]}`] = () => library.spot(named);
  });
  fuses.forEach((fuse, i) => {
    tasks[`fuse ${FUSE_COUNTS[i]}`] = () => passages.map((passage) => fuse.search(passage));
  });
  const samples = await raceAsync(tasks, rounds);
  const of = (name: string) => samples[name] ?? [];
  const row = (what: string, against: string | null, atMost: number | null, sample: number[]): Row => ({
    what,
    against,
    unit: against === null ? 'ms' : '×',
    atMost,
    found: { [where]: spreadOf(sample) },
  });
  const among = (count: number) => `${(count * STATEMENTS).toLocaleString('en')} statements`;
  return [
    row(`cross-check 4 passages among ${among(1)}`, null, null, of('check 1')),
    ...COUNTS.slice(1).map((count) =>
      row(
        `cross-check among ${among(count)}`,
        `among ${STATEMENTS}`,
        AT_MOST[count] ?? null,
        ratios(of(`check ${count}`), of('check 1')),
      ),
    ),
    ...FUSE_COUNTS.map((count) =>
      row(`fuse.js alone, the same among ${among(count)}`, null, null, of(`fuse ${count}`)),
    ),
    row('spot a page that reports a story, among 1', null, null, of('spot 1')),
    ...COUNTS.slice(1).map((count) =>
      row(
        `spot among ${count} stories`,
        'among 1',
        count === COUNTS.at(-1) ? 2 : null,
        ratios(of(`spot ${count}`), of('spot 1')),
      ),
    ),
  ];
}

function statementsOf(bundle: StoryBundle, count: number): string[] {
  const { sources } = manyStories(bundle, count);
  return Array.from({ length: count }, (_, at) => sources(at)).flatMap((all) =>
    all.flatMap(({ statements }) => statements.map(({ text }) => text)),
  );
}
