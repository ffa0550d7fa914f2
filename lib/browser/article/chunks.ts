/** The text of a page cut where lines end on screen, each piece with the text nodes that it stands in. */
import type { Eye } from './eye.ts';
import { type LineBreak, splitAtBreaks } from './line-breaks.ts';
import { isRowPart } from './row-parts.ts';
import { MOST_ELEMENTS } from './size.ts';
import { AT_ONCE, type Steps } from './steps.ts';

/** A stretch of a text node that stands unchanged in a chunk's text. */
export interface Run {
  node: Text;
  /** Where the stretch begins in the node. */
  from: number;
  /** Where it begins in the chunk's text. */
  at: number;
  length: number;
}

/** One block-level piece of text, white space collapsed as on screen. */
export interface Chunk {
  text: string;
  runs: Run[];
  /** The nearest block element around the text. */
  element: Element;
  /** How many characters lead to other pages. */
  linked: number;
  /** How many characters are set in bold. */
  bold: number;
}

/** Words joined by single spaces: what white space collapsing leaves as it is. */
const VERBATIM = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** More nodes than a page has that is not too large. */
const MOST_NODES = 20 * MOST_ELEMENTS;

interface Open {
  element: Element;
  block: boolean;
  link: boolean;
  bold: boolean;
  lines: boolean;
}

/** The chunks under an element in document order. Linear in its nodes and text, and without recursion. */
export function* chunkSteps(root: Element, eye: Eye): Steps<Chunk[]> {
  const writer = createWriter(root);
  const open: Open[] = [];
  let node: Node | null = root.firstChild;
  // A page may grow while it is walked through.
  for (let visits = 1; node && visits < MOST_NODES; visits++) {
    if (visits % AT_ONCE === 0) yield 'walk';
    let entered = false;
    if (node.nodeType === 3) writer.text(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName === 'BR') writer.lineBreak();
      else if (!eye.skips(element)) {
        const state = describe(element, eye);
        writer.enter(state);
        entered = element.firstChild !== null;
        if (entered) open.push(state);
        else writer.leave(state);
      }
    }
    node = entered ? node.firstChild : next(node, open, writer);
  }
  writer.flush();
  return writer.chunks;
}

/** The next node after a finished one; closes the elements that end on the way. */
function next(from: Node, open: Open[], writer: Writer): Node | null {
  let node: Node = from;
  while (!node.nextSibling) {
    const closed = open.pop();
    if (!closed) return null;
    writer.leave(closed);
    node = closed.element;
  }
  return node.nextSibling;
}

function describe(element: Element, eye: Eye): Open {
  const tag = element.tagName;
  return {
    element,
    block: eye.isBlock(element) || isRowPart(element),
    link: tag === 'A' && !(element.getAttribute('href') ?? '#').startsWith('#'),
    bold: tag === 'B' || tag === 'STRONG',
    lines: eye.keepsLines(element),
  };
}

type Writer = ReturnType<typeof createWriter>;

function createWriter(root: Element) {
  const chunks: Chunk[] = [];
  const blocks: Element[] = [root];
  let depth = { link: 0, bold: 0, lines: 0 };
  let parts: string[] = [];
  let length = 0;
  let runs: Run[] = [];
  let linked = 0;
  let bold = 0;
  let marks: LineBreak[] = [];
  let gap = false;
  let breaks = 0;

  function flush() {
    const text = parts.join('');
    const chunk = { text, runs, element: blocks[blocks.length - 1] ?? root, linked, bold };
    if (text.trim() !== '') chunks.push(...splitAtBreaks(chunk, marks));
    parts = [];
    runs = [];
    marks = [];
    length = linked = bold = breaks = 0;
    gap = false;
  }

  function enter(state: Open) {
    if (state.block) {
      flush();
      blocks.push(state.element);
    }
    depth = shift(depth, state, 1);
  }

  function leave(state: Open) {
    if (state.block) {
      flush();
      blocks.pop();
    }
    depth = shift(depth, state, -1);
  }

  function lineBreak() {
    breaks++;
    gap = true;
    if (breaks > 1) flush();
  }

  function text(node: Text) {
    const data = node.data;
    let end = 0;
    for (const match of data.matchAll(VERBATIM)) {
      if (match.index > end) white(data, end, match.index);
      put(node, match.index, match[0]);
      end = match.index + match[0].length;
    }
    if (data.length > end) white(data, end, data.length);
  }

  function white(data: string, from: number, to: number) {
    gap = true;
    if (depth.lines > 0 && data.slice(from, to).split('\n').length > 2) flush();
  }

  function put(node: Text, from: number, words: string) {
    if (gap && length > 0) {
      parts.push(' ');
      length++;
    }
    if (breaks > 0 && length > 0) marks.push({ at: length, run: runs.length, linked, bold });
    runs.push({ node, from, at: length, length: words.length });
    parts.push(words);
    length += words.length;
    if (depth.link > 0) linked += words.length;
    if (depth.bold > 0) bold += words.length;
    gap = false;
    breaks = 0;
  }

  return { chunks, flush, enter, leave, lineBreak, text };
}

function shift(depth: { link: number; bold: number; lines: number }, state: Open, by: 1 | -1) {
  return {
    link: depth.link + (state.link ? by : 0),
    bold: depth.bold + (state.bold ? by : 0),
    lines: depth.lines + (state.lines ? by : 0),
  };
}
