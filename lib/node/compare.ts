/** `npm run compare -- [--json] [--url URL] [--stories FOLDER] FILE…`: the engine on the command line. */
import { parseArgs } from 'node:util';
import { compare, prepare } from '../compare.ts';
import { english } from '../english.ts';
import type { Report } from '../types.ts';
import { readPage } from './read-page.ts';
import { loadStories } from './stories.ts';
import { table } from './table.ts';

const USAGE = 'usage: npm run --silent compare -- [--json] [--url URL] [--stories FOLDER] FILE…   (.html or .txt)';

function fail(line: string): void {
  process.stderr.write(`compare: ${line}\n`);
  process.exitCode = 2;
}

function wordsOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file';
    if (error.code === 'EISDIR') return 'is a folder';
    if (error.code === 'EACCES') return 'may not be read';
  }
  return error instanceof Error ? error.message : String(error);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, url: { type: 'string' }, stories: { type: 'string' } },
    });
    if (positionals.length === 0) return fail(USAGE);
    if (values.url !== undefined && positionals.length > 1) return fail(`--url goes with one file only\n${USAGE}`);
    return { json: values.json, url: values.url ?? null, stories: values.stories, files: positionals };
  } catch (error) {
    return fail(`${wordsOf(error)}\n${USAGE}`);
  }
}

/** The report as it is documented: what views need beside it is left out. */
function published(report: Report): Report {
  const figures = report.figures.map(({ label: _, ...figure }) => ({
    ...figure,
    others: figure.others.map(({ unit: _unit, because: _because, ...other }) => other),
  }));
  return { ...report, figures };
}

const given = readArguments();
if (given) {
  const corpus = prepare(await loadStories(given.stories), english);
  const spots = corpus.stories.map(({ story }) => ({ story: story.id, spot: story.spot }));
  for (const file of given.files) {
    try {
      const { article, story } = await readPage(file, given.url, spots);
      const comparison = compare(article, corpus, { story });
      const lines = given.json ? [JSON.stringify(published(comparison.report))] : table(comparison);
      process.stdout.write(`${lines.join('\n')}\n`);
    } catch (error) {
      fail(`${file}: ${wordsOf(error)}`);
    }
  }
}
