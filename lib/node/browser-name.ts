/** The two families of browsers that the extension is built for and tried in. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What WXT calls each family. */
export const WXT_BROWSER: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
