import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { describePetitionPort } from '../../contract/index.ts';
import { createFormPostAdapter, type FormPostOptions } from './index.ts';

const abilities = { confirms: false, counts: false };

const WAYS: [string, Partial<FormPostOptions>, string][] = [
  ['a form service', {}, '{"ok":true}'],
  ['an automation that takes JSON', { format: 'json' }, '{"success":"true"}'],
  ['a script that answers with a page', { fields: { email: '_replyto' } }, '<p>Thank you'],
];

for (const [name, options, answer] of WAYS) {
  describePetitionPort(name, async (petition) => {
    const server = createServer((request, response) => request.resume().on('end', () => response.end(answer)));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const close = () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return { port: createFormPostAdapter({ action: `http://127.0.0.1:${port}/f/abc`, petition, ...options }), cut: close, dispose: close };
  }, { describe, it, abilities });
}
