/** A proxy that leads nowhere: it answers for some addresses itself, and keeps a list of all that is asked of it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** "host:port", for the browser. */
  address: string;
  /** Each request: the whole address, or for what is encrypted "host:port". */
  asked: string[];
  close(): void;
}

/** `pages` are HTML by their whole address, such as "http://news.example/a". */
export async function recordingProxy(pages: Readonly<Record<string, string>>): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(url in pages ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[url] ?? '');
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    address: `localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
