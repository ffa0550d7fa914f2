/** The shape of every request that the background answers; the compiler checks that none is missing. */
import * as v from 'valibot';
import { MOST_COMPARISONS } from '../saved/file.ts';
import { moment, note, tags, wholeSchema } from '../saved/schema.ts';
import { line, offset } from '../shapes.ts';
import { articleSchema, headSchema, passageSchema } from './article-schema.ts';
import { CARD_FILE } from './card-handle.ts';
import { MARK_NAME } from './mark-styles.ts';
import {
  type AskedMessages,
  type CardMessages,
  type MessageName,
  type PageMessages,
  type Request,
  ROWS_AT_ONCE,
  type ViewMessages,
} from './messages.ts';
import { READER_FILE } from './reader-handle.ts';
import { SPOTTER_FILE } from './spotter-handle.ts';
import { told } from './told.ts';

type Schemas<N extends MessageName> = { [K in N]: v.GenericSchema<unknown, Request<K>> };

const ofTab = v.strictObject({ tabId: offset });
const ofSaved = v.strictObject({ id: offset });
const subject = v.union([
  v.strictObject({ passage: passageSchema }),
  v.strictObject({ spot: v.strictObject({ start: offset, end: offset }) }),
]);
const ids = v.pipe(v.array(offset), v.maxLength(10 * MOST_COMPARISONS));
const words = v.strictObject({ note, tags });
const batch = v.pipe(v.string(), v.uuid());
const markName = v.pipe(v.string(), v.regex(MARK_NAME));

/** What content scripts may ask, and nothing else. */
export const PAGE_REQUESTS: Schemas<keyof PageMessages> = {
  'spot-page': v.strictObject({ head: headSchema }),
  'page-read': v.strictObject({ article: articleSchema, story: line }),
  'page-state': v.strictObject({
    state: v.union([
      v.picklist(['looking', 'unknown', 'too-large']),
      v.strictObject({ failed: line }),
      v.strictObject({ off: line }),
    ]),
  }),
  'style-marks': v.strictObject({
    names: v.strictObject({ agree: markName, fits: markName, conflict: markName, flash: markName }),
    print: v.boolean(),
  }),
  'load-script': v.strictObject({ file: v.picklist([SPOTTER_FILE, READER_FILE, CARD_FILE]) }),
};

/** What cards in a page's frames may ask. */
export const CARD_REQUESTS: Schemas<keyof CardMessages> = {
  'card-check': subject,
  'card-open': subject,
  'card-save': subject,
  'card-words': v.null(),
};

/** What the extension's own pages may ask besides. */
export const VIEW_REQUESTS: Schemas<keyof ViewMessages> = {
  'get-state': ofTab,
  'show-figure': v.strictObject({ tabId: offset, start: offset, end: offset }),
  'drop-selection': ofTab,
  save: ofTab,
  'list-saved': v.null(),
  'saved-rows': v.strictObject({ ids: v.pipe(v.array(offset), v.maxLength(ROWS_AT_ONCE)) }),
  'get-saved': v.strictObject({ id: offset, savedAt: v.nullable(moment) }),
  'whole-saved': ofSaved,
  'annotate-saved': v.strictObject({ id: offset, was: words, now: words }),
  'delete-saved': v.strictObject({ ids }),
  'restore-saved': v.strictObject({ ids }),
  'erase-saved': v.null(),
  'show-saved': v.strictObject({ id: offset, savedAt: moment, start: offset, end: offset }),
  'compare-again': ofSaved,
  'import-part': v.strictObject({ batch, part: offset, wholes: v.array(wholeSchema) }),
  'import-end': v.strictObject({ batch, parts: offset }),
};

const REQUESTS: Schemas<keyof AskedMessages> = { ...PAGE_REQUESTS, ...CARD_REQUESTS, ...VIEW_REQUESTS };

/** The request, if it has its message's shape. Throws in words, naming the field that has not. */
export function checked<N extends keyof AskedMessages>(name: N, request: unknown): Request<N> {
  const schema: v.GenericSchema<unknown, Request<N>> = REQUESTS[name];
  const result = v.safeParse(schema, request, { abortEarly: true });
  if (!result.success) throw told('errorMalformed', `${name}: ${v.getDotPath(result.issues[0]) ?? ''}`);
  return result.output;
}
