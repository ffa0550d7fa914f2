/** Boxes with facts that stand behind an article's text: lines of label and value, lists of terms, tables. */
import { labelOf } from '../../article/labels.ts';
import type { Chunk } from './chunks.ts';
import { textOf } from './tables.ts';

/** Fewer lines of label and value may be a page's contacts or a picture's credits. */
const FEWEST = 3;
/** Heading, lines and a note; a longer box is a text of its own. */
const LONGEST = 1_500;

/** The places of the chunks of such boxes, among those from `from` on that stand outside of the text's container. */
export function factBoxes(chunks: readonly Chunk[], from: number, outside: (index: number) => boolean): Set<number> {
  const byBox = new Map<Element, number[]>();
  for (let index = from; index < chunks.length; index++) {
    const box = outside(index) ? boxOf(chunks[index]) : null;
    if (box) byBox.set(box, [...(byBox.get(box) ?? []), index]);
  }
  const boxes = [...byBox].filter(([box, places]) => {
    const own = places.map((place) => chunks[place]).filter((chunk) => chunk !== undefined);
    return own.every(({ linked }) => linked === 0) && textOf(box).length <= LONGEST && tellsFacts(box, own);
  });
  return new Set(boxes.flatMap(([, places]) => places));
}

/** The element around a line, or around the whole list or table in which it stands. */
function boxOf(chunk: Chunk | undefined): Element | null {
  const element = chunk?.element;
  return (element?.closest('table,dl,ul,ol') ?? element)?.parentElement ?? null;
}

/** Tables beside the text are of markets, weather and sports as often. */
function tellsFacts(box: Element, chunks: readonly Chunk[]): boolean {
  const labelled = chunks.filter(({ text }) => labelOf(text) !== null);
  const told = box.querySelectorAll('dl > dt, div > dt').length + labelled.length;
  if (told >= FEWEST && chunks.some(({ text }) => /\d/.test(text))) return true;
  const isRail = box.closest('aside,[role="complementary"]') !== null;
  return !isRail && box.querySelector('table caption, table th') !== null;
}
