/** `npm run storybook`: the stories on this machine alone, drawn anew as their files change. `--build` only builds them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildManifest } from '../guards/manifest.guard.ts';
import { buildStorybook, quietly, storybookFolder } from './build-storybook.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs until it is stopped. */
async function serve(port: string): Promise<void> {
  await buildManifest(root);
  const script = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = ['dev', '--host', '127.0.0.1', '--port', port, '--exact-port', '--no-open', '--ci', '--disable-telemetry', '--no-version-updates'];
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...quietly } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 0)));
}

if (process.argv.includes('--build')) {
  const built = await buildStorybook();
  process.stdout.write(`${built ? 'Built' : 'Up to date'}: ${storybookFolder}\n`);
} else {
  await serve(process.env['PORT'] ?? '6006');
}
