import type { Source, Story } from '../types.ts';

/** What the entries of the story files say of one another, checked once their shape is right (see `schema.ts`). */

interface Listed {
  id: string;
  within?: string;
}

/** What is wrong in a story, a line each with its field; empty when all is right. */
export function storyProblems(story: Story): string[] {
  const names = new Set(story.names.map(({ id }) => id));
  const events = new Set(story.events.map(({ id }) => id));
  const problems = [
    ...listProblems('names', story.names),
    ...listProblems('events', story.events),
    ...listProblems('things', story.things),
    ...sharedSpellings(story),
  ];
  const expect = (known: ReadonlySet<string>, what: string, id: string, field: string) => {
    if (!known.has(id)) problems.push(`${field} "${id}" is the id of no ${what}`);
  };
  for (const [i, { kin = {}, offices = {} }] of story.names.entries()) {
    for (const [what, id] of Object.entries(kin)) expect(names, 'name', id, `names[${i}].kin.${what}`);
    for (const id of Object.keys(offices)) expect(names, 'name', id, `names[${i}].offices`);
  }
  for (const [i, event] of story.events.entries()) {
    for (const [j, id] of (event.names ?? []).entries()) expect(names, 'name', id, `events[${i}].names[${j}]`);
    if (event.after !== undefined) expect(events, 'event', event.after, `events[${i}].after`);
  }
  for (const [i, thing] of story.things.entries()) {
    if (thing.event !== undefined) expect(events, 'event', thing.event, `things[${i}].event`);
    for (const [j, id] of (thing.names ?? []).entries()) expect(names, 'name', id, `things[${i}].names[${j}]`);
    for (const [j, id] of (thing.not ?? []).entries()) expect(names, 'name', id, `things[${i}].not[${j}]`);
  }
  const mains = story.events.filter(({ main }) => main).length;
  if (mains !== 1) problems.push(`events must have one entry with "main": true, not ${mains}`);
  if (story.spot.from > story.spot.until) problems.push('spot.from must not be after spot.until');
  return problems;
}

/** What is wrong in a source, a line each with its field; empty when all is right. */
export function sourceProblems(source: Source): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  let last = 0;
  for (const [i, { paragraph, text }] of source.statements.entries()) {
    if (paragraph < last) problems.push(`statements[${i}].paragraph must not be below ${last}, that of the one before`);
    const key = `${paragraph} ${text}`;
    if (seen.has(key)) problems.push(`statements[${i}].text stands twice in paragraph ${paragraph}`);
    seen.add(key);
    last = paragraph;
  }
  if (source.published !== null && source.published > source.checked)
    problems.push('published must not be after checked');
  return problems;
}

/** Ids given twice, and `within` that leads nowhere or round in a circle. */
function listProblems(list: string, entries: readonly Listed[]): string[] {
  const problems: string[] = [];
  const byId = new Map<string, Listed>();
  for (const [i, entry] of entries.entries()) {
    if (byId.has(entry.id)) problems.push(`${list}[${i}].id "${entry.id}" stands twice`);
    byId.set(entry.id, entry);
  }
  for (const [i, entry] of entries.entries()) {
    if (entry.within === undefined) continue;
    if (!byId.has(entry.within))
      problems.push(`${list}[${i}].within "${entry.within}" is the id of none of the ${list}`);
    else if (isInCircle(entry, byId)) problems.push(`${list}[${i}].within leads back to "${entry.id}"`);
  }
  return problems;
}

function isInCircle(entry: Listed, byId: ReadonlyMap<string, Listed>): boolean {
  const passed = new Set<string>();
  let at = entry.within;
  while (at !== undefined && at !== entry.id && !passed.has(at)) {
    passed.add(at);
    at = byId.get(at)?.within;
  }
  return at === entry.id;
}

/** Spellings, roles and names of peoples that would merge two names. */
function sharedSpellings(story: Story): string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  for (const [i, name] of story.names.entries()) {
    for (const field of ['spellings', 'roles', 'peoples'] as const) {
      for (const [j, spelling] of (name[field] ?? []).entries()) {
        const key = spelling.toLowerCase();
        const owner = owners.get(key);
        if (owner !== undefined && owner !== name.id)
          problems.push(`names[${i}].${field}[${j}] "${spelling}" also stands for "${owner}"`);
        owners.set(key, name.id);
      }
    }
  }
  return problems;
}
