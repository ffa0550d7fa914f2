/** The project's own files and what each imports, for the tests of its layout. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from '../../lib/node/paths.ts';

export interface CodeFile {
  /** From the project's folder: "lib/figures/read.ts". */
  path: string;
  text: string;
  /** What it imports: files by their path from the project's folder, packages by their name. */
  imports: string[];
}

/** Static and type-only imports, re-exports, and dynamic imports of a literal name. */
const IMPORT = /^import\b[^'";]*'([^']+)'|^export\b[^'";=]*\bfrom\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, plain, passedOn, dynamic]) => {
    const name = plain ?? passedOn ?? dynamic ?? '';
    return name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name;
  });
}

/** All code files under the folders, by path. */
export function codeFiles(...folders: string[]): CodeFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The code without its comments, so that a word in a docstring is no use of it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}
