import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../../lib/node/drive/until.ts';
import { output, root } from '../../lib/node/paths.ts';
import { popupOf, press, save, titles, untilText } from './saved-steps.ts';
import { browsers, Session } from './session.ts';

const demo = readFileSync(join(root, 'assets/demo/article.html'), 'utf8');
/** Room for a browser's own data, and not much more. */
const DISK = '300m';
const BLOCK = new Uint8Array(65_536);

mkdirSync(output, { recursive: true });
const disk = mkdtempSync(join(output, 'disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]).status === 0;

/** Takes all the room that is left; gives what makes room again. */
function fill(): () => void {
  const path = join(disk, 'filler');
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, BLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
  return () => rmSync(path, { force: true });
}

// Only a machine's administrator can make a small disk.
describe.runIf(mounted).each(browsers)('on a disk that is full, in %s', (browser) => {
  test('the reader is told, what was saved before stays, and saving works again once there is room', async () => {
    const profile = join(disk, browser);
    mkdirSync(profile);
    const session = await Session.start(browser, { '/demo': demo, '/other': demo }, {}, profile);
    let makeRoom = () => {};
    try {
      await save(session, await session.open('/demo'));
      const tab = await session.open('/other');
      await session.comparison(tab);
      const popup = await popupOf(session, tab);
      makeRoom = fill();
      await press(popup, 'Save');
      await untilText(popup, 'There is no room left on this device to save it.');
      expect((await titles(popup)).length).toBe(1);
      makeRoom();
      await press(popup, 'Save');
      await untilText(popup, 'Saved\n');
      await until('both to be there', async () => (await titles(popup)).length === 2);
    } finally {
      makeRoom();
      await session.end();
    }
  });
});

test.skipIf(mounted)(`needs a small disk${mounted ? '' : ' (skipped: only an administrator can make one)'}`, () => {
  expect(mounted).toBe(true);
});

afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});
