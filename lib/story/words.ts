/** What a story calls its own in another language, checked against the story. */
import * as v from 'valibot';
import type { Story, StoryWords } from '../types.ts';
import { StoryError } from './parse.ts';

const filled = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));
const byId = v.record(v.string(), filled);
const schema = v.strictObject({ title: filled, events: byId, things: byId, names: byId });

/**
 * The words from the parsed content of a file that errors name `file`. Every event and thing must be there, names may
 * be left out; no id may be unknown. Throws a `StoryError`.
 */
export function parseWords(file: string, data: unknown, story: Story): StoryWords {
  const result = v.safeParse(schema, data);
  if (!result.success) {
    throw new StoryError(
      result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the file'} ${issue.message}`),
    );
  }
  const words = result.output;
  const problems = [
    ...(['events', 'things'] as const).flatMap((part) => missing(part, story[part], words[part])),
    ...(['events', 'things', 'names'] as const).flatMap((part) => unknown(part, story[part], words[part])),
  ];
  if (problems.length > 0) throw new StoryError(problems.map((problem) => `${file}: ${problem}`));
  return words;
}

type Named = readonly { id: string }[];

function missing(part: string, known: Named, told: Record<string, string>): string[] {
  return known.filter(({ id }) => !(id in told)).map(({ id }) => `${part}.${id} is missing`);
}

function unknown(part: string, known: Named, told: Record<string, string>): string[] {
  const ids = new Set(known.map(({ id }) => id));
  return Object.keys(told)
    .filter((id) => !ids.has(id))
    .map((id) => `${part}.${id} is not in story.json`);
}
