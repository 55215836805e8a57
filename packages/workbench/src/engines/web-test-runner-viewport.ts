/**
 * The command `viewport` for tests: `await executeServerCommand('viewport', { width: 768, height: 1024 })`.
 * The runner's own `set-viewport` knows no WebDriver. WebKit's window stops at 447 px: narrower than that, it rejects.
 */
import type { TestRunnerPlugin } from '@web/test-runner';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

interface Window {
  execute(script: string): Promise<[number, number]>;
  getWindowRect(): Promise<Viewport>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
}

interface PuppeteerLike {
  getPage(sessionId: string): { setViewport(viewport: Viewport): Promise<void> };
}

const inner = (window: Window): Promise<[number, number]> => window.execute('return [window.innerWidth, window.innerHeight]');

/** The window's frame is of unknown size, so it takes a second look after the first change. */
export async function resizeWindow(window: Window, wanted: Viewport): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [width, height] = await inner(window);
    if (width === wanted.width && height === wanted.height) return;
    const outer = await window.getWindowRect();
    // A window is never smaller than what is in it; one that is just being resized says of itself what is over already.
    await window.setWindowRect(null, null, Math.max(wanted.width, outer.width + wanted.width - width), Math.max(wanted.height, outer.height + wanted.height - height));
  }
  const [width, height] = await inner(window);
  if (width !== wanted.width || height !== wanted.height) {
    throw new Error(`The window is ${width} × ${height} and not ${wanted.width} × ${wanted.height}: WebKit stops at 447 px, use a container or a frame.`);
  }
}

export function viewportPlugin(): TestRunnerPlugin<Viewport> {
  return {
    name: 'dugnad-viewport',
    async executeCommand({ command, payload, session }): Promise<unknown> {
      if (command !== 'viewport' || !payload) return undefined;
      if (session.browser.type === 'webdriver') {
        await resizeWindow((session.browser as unknown as { driver: Window }).driver, payload);
      } else {
        await (session.browser as unknown as PuppeteerLike).getPage(session.id).setViewport(payload);
      }
      return true;
    },
  };
}
