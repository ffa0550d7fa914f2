/** `npm run icons`: renders the drawn icons into the PNG files that browsers ask for. Chromium does the drawing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from './paths.ts';
import { withPage } from './with-page.ts';

const DRAWN = join(root, 'assets/icons');
const RENDERED = join(root, 'assets/public/icon');
/** Toolbars take 16 and 32, the browsers' lists 48 and, on sharp screens, 128, as do the stores. */
const SIZES = [16, 32, 48, 128];

async function render(page: Page, size: number): Promise<void> {
  const drawing = await readFile(join(DRAWN, size === 16 ? 'icon-16.svg' : 'icon.svg'));
  const source = `data:image/svg+xml;base64,${drawing.toString('base64')}`;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="${source}">`,
  );
  await page.screenshot({ path: join(RENDERED, `${size}.png`) as `${string}.png`, omitBackground: true });
}

await withPage(async (page) => {
  for (const size of SIZES) await render(page, size);
});
