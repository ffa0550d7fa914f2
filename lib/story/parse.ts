import * as v from 'valibot';
import type { Source, Story, StoryBundle } from '../types.ts';
import { sourceProblems, storyProblems } from './references.ts';
import { sourceSchema, storySchema } from './schema.ts';

/** Story files that cannot be used. The message has a line for each problem: file, field, what is wrong. */
export class StoryError extends Error {
  override name = 'StoryError';
  /** The lines of the message. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** A story from the parsed content of its `story.json`; `file` names it in errors. Throws a `StoryError`. */
export function parseStory(file: string, data: unknown): Story {
  return checked(file, data, storySchema, storyProblems);
}

/** A source from the parsed content of its file; `file` names it in errors. Throws a `StoryError`. */
export function parseSource(file: string, data: unknown): Source {
  return checked(file, data, sourceSchema, sourceProblems);
}

/**
 * A story with its sources, sorted by id, from the parsed files of its folder by their paths in it (`story.json`,
 * `sources/<id>.json`). Story and sources are named as their folder and files. Throws a `StoryError` with all that is
 * wrong in all files.
 */
export function parseBundle(folder: string, files: Readonly<Record<string, unknown>>): StoryBundle {
  const problems: string[] = [];
  let story: Story | null = null;
  const sources: Source[] = [];
  const named = (path: string, id: string, expected: string) => {
    if (id !== expected)
      problems.push(
        `${folder}/${path}: id must be "${expected}", as the ${path === 'story.json' ? 'folder' : 'file'} is named`,
      );
  };
  for (const [path, data] of Object.entries(files)) {
    const file = `${folder}/${path}`;
    const source = /^sources\/([^/]+)\.json$/.exec(path)?.[1];
    try {
      if (path === 'story.json') {
        story = parseStory(file, data);
        named(path, story.id, folder);
      } else if (source !== undefined) {
        const parsed = parseSource(file, data);
        named(path, parsed.id, source);
        sources.push(parsed);
      } else problems.push(`${file}: is neither story.json nor a file of sources`);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (!('story.json' in files)) problems.push(`${folder}/story.json: is missing`);
  if (story === null || problems.length > 0) throw new StoryError(problems);
  if (sources.length === 0) throw new StoryError([`${folder}/sources: must have at least one source`]);
  return { story, sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function checked<Parsed>(
  file: string,
  data: unknown,
  schema: v.GenericSchema<unknown, Parsed>,
  problemsOf: (parsed: Parsed) => string[],
): Parsed {
  const result = v.safeParse(schema, data);
  const problems = result.success
    ? problemsOf(result.output)
    : result.issues.map((issue) => `${fieldOf(issue)} ${issue.message}`);
  if (!result.success || problems.length > 0) throw new StoryError(problems.map((problem) => `${file}: ${problem}`));
  return result.output;
}

/** Where an issue stands, as one would write it: `statements[3].paragraph`. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path.replace(/^\./, '') || 'the file';
}
