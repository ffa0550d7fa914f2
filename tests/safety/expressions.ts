/** Every regular expression of the program, as it stands in its files. */
import { join } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../../lib/node/paths.ts';
import { codeFiles } from '../architecture/files.ts';

export interface Expression {
  /** "lib/text/words.ts:12". */
  place: string;
  pattern: string;
  flags: string;
}

interface Parsed {
  type?: string;
  start?: number;
  regex?: { pattern: string; flags: string };
}

/** Those of the folders, each once, in the order of their files. */
export function expressionsIn(...folders: string[]): Expression[] {
  const found = new Map<string, Expression>();
  for (const { path, text } of codeFiles(...folders)) {
    const { program, errors } = parseSync(join(root, path), text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    const open: unknown[] = [program];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (typeof node !== 'object' || node === null) continue;
      const { type, start = 0, regex } = node as Parsed;
      if (type === 'Literal' && regex) {
        const line = text.slice(0, start).split('\n').length;
        const key = `/${regex.pattern}/${regex.flags}`;
        if (!found.has(key)) found.set(key, { place: `${path}:${line}`, ...regex });
      }
      open.push(...Object.values(node).toReversed());
    }
  }
  return [...found.values()];
}
