/** WebKitGTK's driver under a display of its own, so that nothing outside (no xvfb-run, no desktop) is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { programOf } from './engines.ts';

export interface WebKitDriver {
  readonly port: number;
  stop(): void;
}

/** What a WebDriver client must ask for to get a WebKit window that it may drive. */
export function webKitCapabilities(): Record<string, unknown> {
  return {
    'wdio:enforceWebDriverClassic': true,
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programOf('webkit'), args: ['--automation'] },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}

async function startDisplay(children: ChildProcess[]): Promise<string> {
  const display = spawn(programOf('webkit', 'display'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(display);
  return new Promise((resolve, reject) => {
    display.once('error', reject);
    display.once('exit', () => reject(new Error('The virtual display ended before it was ready.')));
    display.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
  });
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

async function untilReady(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await isReady(port)) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver did not start within ten seconds.');
}

/** @param environment added for the browser, for example `XDG_CONFIG_HOME`, the folder with GTK's settings. */
export async function startWebKitDriver(environment: Record<string, string> = {}): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = (): void => {
    process.removeListener('exit', stop);
    for (const child of children.splice(0)) child.kill('SIGTERM');
  };
  process.once('exit', stop);
  try {
    const display = await startDisplay(children);
    const port = await freePort();
    // Without a graphics card, painting as if there were one costs an eighth of a whole run more.
    const painted = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };
    const forBrowser = { DISPLAY: display, GDK_BACKEND: 'x11', ...painted, NO_AT_BRIDGE: '1', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    const driver = spawn(programOf('webkit', 'driver'), [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...forBrowser, ...environment },
    });
    children.push(driver);
    await untilReady(port);
    return { port, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
