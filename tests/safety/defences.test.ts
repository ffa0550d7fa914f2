import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFENCES } from '../../lib/node/defences/list.ts';
import { changed } from '../../lib/node/defences/take-away.ts';
import { root } from '../../lib/node/paths.ts';

test.each(DEFENCES.map((defence) => [defence.name, defence] as const))('%s: can be taken away', (_, defence) => {
  const { changes, tests } = defence;
  for (const change of changes) {
    const text = readFileSync(join(root, change.file), 'utf8');
    expect(changed(text, change)).not.toBe(text);
  }
  const [file, names] = tests;
  const said = readFileSync(join(root, `tests/e2e/${file}.test.ts`), 'utf8').match(/\btest[\w.()= ']*\('[^\n]*/g) ?? [];
  expect(said.filter((line) => line.includes(names))).toHaveLength(1);
});
