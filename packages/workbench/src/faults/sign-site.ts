import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface SignSite {
  readonly origin: string;
  close(): Promise<void>;
}

const entry = fileURLToPath(new URL('in-page/sign-page.ts', import.meta.url));

/** An association's own site with one page, on `localhost`, which browsers trust like https. */
export async function openSignSite(): Promise<SignSite> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'error' });
  const script = outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    if (request.url === '/sign.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="en"><title>Sign</title><script type="module" src="/sign.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
