/** The gallery of every view in every state, to be opened in a browser. */
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { root } from './paths.ts';

export interface Gallery {
  /** The address of a view, in one scheme of colours whatever the browser prefers; without a name that of their list. */
  address(view?: string, scheme?: 'light' | 'dark'): string;
  close(): Promise<void>;
}

/** Serves the gallery on this machine. */
export async function openGallery(): Promise<Gallery> {
  const publicDir = 'assets/public';
  const optimizeDeps = { entries: ['tests/gallery/index.html'] };
  const server = await createServer({
    root,
    publicDir,
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    optimizeDeps,
  });
  await server.listen();
  const page = `${server.resolvedUrls?.local[0]}tests/gallery/index.html`;
  return {
    address: (view, scheme) => {
      const asked = new URLSearchParams({ ...(view && { view }), ...(scheme && { scheme }) });
      return asked.size > 0 ? `${page}?${asked}` : page;
    },
    close: () => server.close(),
  };
}
