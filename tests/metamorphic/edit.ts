/** Variants of an article: pieces of its text replaced, everything behind them moved along. */
import type { Article } from '../../lib/types.ts';

/** Puts `text` in place of what stands from `start` to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The article with the edits made, which do not overlap. `heads`: what becomes of the heads of its cells. */
export function edited(article: Article, edits: readonly Edit[], heads = (head: string) => head): Article {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const moved = (offset: number) =>
    sorted.reduce(
      (sum, { start, end, text }) => (end <= offset && start < offset ? sum + text.length - (end - start) : sum),
      offset,
    );
  let text = '';
  let from = 0;
  for (const edit of sorted) {
    text += article.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  const blocks = article.blocks.map((block) => ({
    ...block,
    start: moved(block.start),
    end: moved(block.end),
    ...(block.heads && { heads: block.heads.map(heads) }),
  }));
  return { ...article, text: text + article.text.slice(from), blocks };
}

/** Where an offset of the article stands after one edit before it. */
export function movedBy(edit: Edit, offset: number): number {
  return offset >= edit.end ? offset + edit.text.length - (edit.end - edit.start) : offset;
}

/** The article with a paragraph of its own put before the block of this index, or behind all. */
export function withParagraph(article: Article, index: number, paragraph: string): Article {
  const { text, blocks } = article;
  const at = blocks[index]?.start ?? text.length;
  const [lead, tail] = at === text.length ? ['\n', ''] : ['', '\n'];
  const by = lead.length + paragraph.length + tail.length;
  const start = at + lead.length;
  return {
    ...article,
    text: text.slice(0, at) + lead + paragraph + tail + text.slice(at),
    blocks: [
      ...blocks.slice(0, index),
      { start, end: start + paragraph.length, role: 'paragraph' as const },
      ...blocks.slice(index).map((block) => ({ ...block, start: block.start + by, end: block.end + by })),
    ],
  };
}
