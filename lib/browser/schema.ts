/** The shape of every request that the background answers; the compiler checks that none is missing. */
import * as v from 'valibot';
import { articleSchema, line, offset, passageSchema } from './article-schema.ts';
import { MARK_NAME } from './mark-styles.ts';
import type { AskedMessages, CardMessages, MessageName, PageMessages, Request, ViewMessages } from './messages.ts';
import { savedSchema } from './saved-schema.ts';
import { told } from './told.ts';

type Schemas<N extends MessageName> = { [K in N]: v.GenericSchema<unknown, Request<K>> };

const ofTab = v.strictObject({ tabId: offset });
const ofSaved = v.strictObject({ id: offset });
const subject = v.union([
  v.strictObject({ passage: passageSchema }),
  v.strictObject({ spot: v.strictObject({ start: offset, end: offset }) }),
]);
const markName = v.pipe(v.string(), v.regex(MARK_NAME));

/** What content scripts may ask, and nothing else. */
export const PAGE_REQUESTS: Schemas<keyof PageMessages> = {
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
};

/** What cards in a page's frames may ask. */
export const CARD_REQUESTS: Schemas<keyof CardMessages> = {
  'card-check': subject,
  'card-open': subject,
  'card-save': subject,
};

/** What the extension's own pages may ask besides. */
export const VIEW_REQUESTS: Schemas<keyof ViewMessages> = {
  'get-state': ofTab,
  'show-figure': v.strictObject({ tabId: offset, start: offset, end: offset }),
  'drop-selection': ofTab,
  save: ofTab,
  'list-saved': v.null(),
  'get-saved': ofSaved,
  'delete-saved': ofSaved,
  'restore-saved': v.strictObject({ saved: savedSchema }),
};

const REQUESTS: Schemas<keyof AskedMessages> = { ...PAGE_REQUESTS, ...CARD_REQUESTS, ...VIEW_REQUESTS };

/** The request, if it has its message's shape. Throws in words, naming the field that has not. */
export function checked<N extends keyof AskedMessages>(name: N, request: unknown): Request<N> {
  const schema: v.GenericSchema<unknown, Request<N>> = REQUESTS[name];
  const result = v.safeParse(schema, request, { abortEarly: true });
  if (!result.success) throw told('errorMalformed', `${name}: ${v.getDotPath(result.issues[0]) ?? ''}`);
  return result.output;
}
