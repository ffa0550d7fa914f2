/** Starts either browser with the built extension, on a profile of its own or one that is kept. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browser-name.ts';
import { output } from '../paths.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** A fresh folder for a reader's data. In the project, since browsers in a sandbox of their own may not see /tmp. */
export function newProfile(): string {
  const profiles = join(output, 'profiles');
  mkdirSync(profiles, { recursive: true });
  return mkdtempSync(join(profiles, 'reader-'));
}

export function removeProfile(profile: string): void {
  // A browser's last process may still write for a moment after it has ended.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Starts a browser on a profile, headless unless told to show a window. */
export function launch(
  browser: BrowserName,
  profile: string,
  options: Omit<LaunchOptions, 'profile'> = {},
): Promise<Driver> {
  return browser === 'firefox' ? launchFirefox({ profile, ...options }) : launchChromium({ profile, ...options });
}
