import * as v from 'valibot';
import type { Source, Statement, Story, StoryEvent, StoryName, StorySpot, StoryThing } from '../types.ts';

/** The shape of the story files. What their entries say of one another is checked in `references.ts`. */

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Ids stand in file names, reports and addresses of the extension's pages. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** As pages are read when they are spotted: words, the last with a star where it may go on, `...` for words between. */
const TERM = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*\*?(?: \.\.\. [\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*\*?)*$/u;
/** As `sketch` of `fingerprint.ts` writes its hashes. */
const HASH = /^[0-9a-z]{5}$/;

/** Whether a text is a term as `StorySpot` has them. Accents may stand: see there. */
function isTerm(text: string): boolean {
  return TERM.test(text) && text === text.toLowerCase();
}

/** Whether a text is a year, month or day that the calendar has: "2020", "2021-07", "2025-12-13". */
function isIsoDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const text = v.pipe(
  v.string('must be a text'),
  v.check((value) => value.trim() === value && value !== '', 'must be a text without blanks around it, and not empty'),
);
const id = v.pipe(text, v.regex(ID, 'must be small letters and digits, joined by hyphens'));
const date = v.pipe(text, v.check(isIsoDate, 'must be a real date such as "2025-12-13", "2025-07" or "2020"'));
const day = v.pipe(date, v.length(10, 'must be a whole day such as "2025-12-13"'));
const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));
const flag = v.boolean('must be true or false');
const term = v.pipe(
  text,
  v.check(isTerm, 'must be small letters and digits, words parted by one space, with or without a star behind'),
);
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'must be a list');
const filled = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(list(item), v.minLength(1, 'must have at least one entry'));

/** An object with these fields and no others: a misspelt optional field must not pass in silence. */
function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'is not a known field';
    return issue.received === 'undefined' ? 'is missing' : 'must be an object';
  });
}

function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `must be one of ${options.map((option) => `"${option}"`).join(', ')}`);
}

const nameSchema = fields({
  id,
  kind: oneOf(['person', 'place', 'organisation', 'thing']),
  spellings: filled(text),
  roles: v.optional(filled(text)),
  peoples: v.optional(filled(text)),
  gender: v.optional(oneOf(['f', 'm'])),
  kin: v.optional(v.record(text, id)),
  offices: v.optional(v.record(id, filled(text))),
  within: v.optional(id),
});

const eventSchema = fields({
  id,
  label: text,
  date,
  main: v.optional(flag),
  predicates: filled(text),
  names: v.optional(filled(id)),
  words: v.optional(filled(text)),
  after: v.optional(id),
});

const thingSchema = fields({
  id,
  label: text,
  words: filled(text),
  within: v.optional(id),
  predicates: v.optional(filled(text)),
  base: v.optional(flag),
  event: v.optional(id),
  names: v.optional(filled(id)),
  not: v.optional(filled(id)),
  named: v.optional(flag),
  cumulative: v.optional(flag),
  company: v.optional(fields({ of: filled(id), at: filled(id) })),
});

const spotSchema = fields({
  from: day,
  until: day,
  who: filled(term),
  people: v.optional(filled(term)),
  did: filled(term),
  marks: filled(fields({ terms: filled(term), weight: number, earlier: v.optional(flag) })),
  aside: list(term),
  least: v.pipe(number, v.minValue(1, 'must be at least 1')),
});

/** A `story.json`. */
export const storySchema = fields({
  id,
  title: text,
  date,
  checked: day,
  language: v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag such as "en"')),
  spot: spotSchema,
  names: list(nameSchema),
  events: filled(eventSchema),
  things: list(thingSchema),
});

const PARAGRAPH = 'must be a whole number from 1';
const statementSchema = fields({
  paragraph: v.pipe(v.number(PARAGRAPH), v.integer(PARAGRAPH), v.minValue(1, PARAGRAPH)),
  text,
  by: v.optional(text),
});

/** A `sources/<id>.json`. */
export const sourceSchema = fields({
  id,
  outlet: text,
  title: text,
  url: v.nullable(
    v.pipe(text, v.regex(/^https?:\/\/[^\s/]+\/\S+$/, 'must be a whole web address with a path, or null')),
  ),
  published: v.nullable(date),
  kind: oneOf(['report', 'rewrite', 'repost']),
  basedOn: v.optional(filled(text)),
  checked: day,
  fingerprint: list(v.pipe(text, v.regex(HASH, 'must be a hash of five digits and small letters'))),
  statements: filled(statementSchema),
});

/** Compiles only while schemas and types say the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
type Match<Schema extends v.GenericSchema, Type> = Same<Flat<v.InferOutput<Schema>>, Flat<Type>>;
true satisfies Match<typeof nameSchema, StoryName>;
true satisfies Match<typeof eventSchema, StoryEvent>;
true satisfies Match<typeof thingSchema, StoryThing>;
true satisfies Match<typeof spotSchema, StorySpot>;
true satisfies Match<typeof storySchema, Story>;
true satisfies Match<typeof statementSchema, Statement>;
true satisfies Match<typeof sourceSchema, Source>;
