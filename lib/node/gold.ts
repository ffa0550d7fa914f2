/** Gold: what a careful reader finds in one article, written beside it before any engine is run on it. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const bound = v.nullable(v.union([v.number(), v.string()]));
const verdict = v.picklist(['agree', 'fits', 'conflict', 'none']);

const pairSchema = v.strictObject({
  source: v.string(),
  /** Acceptable low and high of that source's own figures. */
  values: v.array(v.tuple([bound, bound])),
  accept: v.array(verdict),
  required: v.boolean(),
});

const figureSchema = v.object({
  text: v.string(),
  /** A verbatim piece of the article that holds `text` and stands there once. */
  context: v.string(),
  kind: v.picklist(['count', 'date', 'duration', 'age', 'money', 'percent', 'ordinal', 'time']),
  low: bound,
  high: bound,
  unit: v.optional(v.nullable(v.string())),
  slot: v.string(),
  /** Recall is asked for `core` only. */
  tier: v.picklist(['core', 'vague', 'idiom', 'relative', 'meta']),
  pairs: v.array(pairSchema),
  /** Why a careless reader would call this figure wrong. */
  lookAlike: v.optional(v.string()),
});

const goldSchema = v.object({
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  /** Whether the article is on a story that is known. */
  spotted: v.boolean(),
  /** Looked at as numbers only, so that it tells how unseen articles fare. */
  heldOut: v.optional(v.boolean()),
  figures: v.array(figureSchema),
  furniture: v.array(v.object({ text: v.string(), context: v.string() })),
});

export type Gold = v.InferOutput<typeof goldSchema>;
export type GoldFigure = Gold['figures'][number];
export type GoldPair = GoldFigure['pairs'][number];

/** The gold of one file. Rejects where it cannot be read or has another shape. */
export async function readGold(file: string): Promise<Gold> {
  return v.parse(goldSchema, JSON.parse(await readFile(file, 'utf8')));
}

export interface Span {
  start: number;
  end: number;
}

/** The text without white space, and where each of its characters stood. */
function packed(text: string): { letters: string; at: number[] } {
  const at: number[] = [];
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (/\s/.test(letter)) continue;
    letters += letter;
    at.push(i);
  }
  return { letters, at };
}

/** Where the mention stands in its context as a word of its own: "5" is not found in "15 May". */
function withinContext(mention: string, context: string): number {
  const joins = (a: string, b: string) => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
  for (let i = context.indexOf(mention); i >= 0; i = context.indexOf(mention, i + 1)) {
    const end = i + mention.length;
    const alone =
      !joins(context.charAt(i - 1), mention.charAt(0)) &&
      !joins(mention.charAt(mention.length - 1), context.charAt(end));
    if (alone) return i;
  }
  return context.indexOf(mention);
}

/** Finds mentions by their contexts in a text, whatever its white space: UTF-16 spans, none where it is not there. */
export function locator(text: string): (mention: string, context: string) => Span[] {
  const whole = packed(text);
  return (mention, context) => {
    const inContext = withinContext(mention, context);
    const piece = packed(context).letters;
    const before = packed(context.slice(0, inContext)).letters.length;
    const length = packed(mention).letters.length;
    const spans: Span[] = [];
    if (inContext < 0 || length === 0) return spans;
    for (let i = whole.letters.indexOf(piece); i >= 0; i = whole.letters.indexOf(piece, i + 1)) {
      const start = whole.at[i + before];
      const last = whole.at[i + before + length - 1];
      if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
    }
    return spans;
  };
}
