/** Finds the browsers of this machine, and installs a missing one where it may. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.ts';
import type { BrowserName } from './browser-name.ts';

/** An environment variable that names the program to use, before any that is found. */
const VARIABLE: Record<BrowserName, string> = { chromium: 'COUNTERCHECK_CHROMIUM', firefox: 'COUNTERCHECK_FIREFOX' };

/** Names of the programs in PATH, the ones without a vendor's own additions first. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_FILES: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const WANTED: Record<BrowserName, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

function candidates(browser: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const program = browser === 'firefox' ? () => 'firefox' : (app: string) => app;
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((at) => MAC_APPS[browser].map((app) => join(at, `${app}.app/Contents/MacOS`, program(app))));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((at) => WINDOWS_FILES[browser].map((file) => join(at, file)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[browser].flatMap((command) => folders.map((at) => join(at, command)));
}

/** The program of a browser, or null where none is found. Throws where the variable names a file that is not there. */
export function findBrowser(browser: BrowserName): string | null {
  const named = process.env[VARIABLE[browser]];
  if (named && !existsSync(named)) throw new Error(`${VARIABLE[browser]} names ${named}, which is not there`);
  return named ?? candidates(browser).find((path) => existsSync(path)) ?? null;
}

/** The program of a browser, installed first where that can be done. Throws with one line on what to install. */
export function needBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  installWithApt(browser);
  const installed = findBrowser(browser);
  if (installed) return installed;
  throw new Error(`no ${WANTED[browser]} found: install it, or set ${VARIABLE[browser]} to its program`);
}
