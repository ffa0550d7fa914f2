/** Installs a browser with apt on Debian and Ubuntu, where we are root and so are asked for no password. */
import { spawnSync } from 'node:child_process';
import type { BrowserName } from './browser-name.ts';

/** Packages that may hold the browser; which of them exists differs by distribution. */
const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

function apt(command: 'apt-get' | 'apt-cache', ...args: string[]): { ok: boolean; text: string } {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return { ok: run.status === 0, text: `${run.stdout ?? ''}${run.stderr ?? ''}` };
}

/** Does nothing where there is no apt or we are not root; what apt refuses is told on standard error. */
export function installWithApt(browser: BrowserName): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !apt('apt-get', '--version').ok) return;
  console.error(`countercheck: no ${browser} found; reading the package lists (apt-get update) …`);
  const update = apt('apt-get', 'update');
  if (!update.ok) console.error(update.text.trim());
  const name = PACKAGES[browser].find((candidate) => apt('apt-cache', 'show', candidate).ok);
  if (!name) return;
  console.error(`countercheck: installing ${name} (apt-get install) …`);
  const install = apt('apt-get', 'install', '--yes', '--no-install-recommends', name);
  if (!install.ok) console.error(install.text.trim());
}
