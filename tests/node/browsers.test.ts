import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser, needBrowser } from '../../lib/node/browsers.ts';

afterEach(() => vi.unstubAllEnvs());

test('the program that the environment names goes before any that is found', () => {
  vi.stubEnv('COUNTERCHECK_FIREFOX', process.execPath);
  expect(findBrowser('firefox')).toBe(process.execPath);
  expect(needBrowser('firefox')).toBe(process.execPath);
});

test('a named program that is not there is no reason to take another', () => {
  vi.stubEnv('COUNTERCHECK_CHROMIUM', '/nowhere/chromium');
  expect(() => needBrowser('chromium')).toThrow('COUNTERCHECK_CHROMIUM names /nowhere/chromium');
});
