/** WebKit for journeys, by classic WebDriver: a window is a visitor, and a session without a profile has many of them, one after the other. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Key, remote } from 'webdriverio';
import { framePath, narrowFrame } from './in-page/narrow-frame.ts';
import { keyName } from './keys.ts';
import { EngineLacks, type EngineBrowser, type Tab, type Visitor } from './tab.ts';
import { resizeWindow } from './web-test-runner-viewport.ts';
import { startWebKitDriver, webKitCapabilities } from './webkit-driver.ts';

type Session = Awaited<ReturnType<typeof remote>>;

/** Names that web pages use for keys, in WebDriver's words. */
const keyNames: Readonly<Record<string, string>> = { Control: Key.Control, Shift: Key.Shift, Alt: Key.Alt, Meta: Key.Command };
const keyCode = (name: string): string => keyNames[name] ?? (Key as Readonly<Record<string, string>>)[name] ?? keyName(name);

/** On a busy machine the driver may say "unknown error" of a script: what a page does wrong, and what takes too long, have names of their own. The log says so. */
async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!String(error).includes('unknown error')) throw error;
    process.stdout.write('  asked once more in webkit: its driver had an unknown error\n');
    return ask();
  }
}

/** What stands in front of each session: to ask for it each time would double the requests of every key. */
const fronts = new WeakMap<Session, string>();

async function bringToFront(session: Session, window: string): Promise<void> {
  if (fronts.get(session) === window) return;
  await session.switchToWindow(window);
  fronts.set(session, window);
}

class WebKitTab implements Tab {
  readonly engine = 'webkit';
  readonly #session: Session;
  readonly #window: string;
  /** The page may be one that has another in a frame. */
  #mayBeFramed = false;

  constructor(session: Session, window: string) {
    this.#session = session;
    this.#window = window;
  }

  /** The session has one window in front; what is done next must reach this one. */
  async #front(): Promise<Session> {
    await bringToFront(this.#session, this.#window);
    return this.#session;
  }

  async goto(address: string): Promise<void> {
    this.#mayBeFramed ||= address.includes(framePath);
    await (await this.#front()).navigateTo(address);
    await this.#loaded();
  }

  async reload(): Promise<void> {
    await (await this.#front()).refresh();
    await this.#loaded();
  }

  /** On a busy machine its driver says that a page is there before the scripts of the page have run. */
  async #loaded(): Promise<void> {
    await this.evaluate("document.readyState === 'complete' || new Promise((resolve) => addEventListener('load', () => resolve(true), { once: true }))");
  }

  /** Not by a script in the page: the next one could be asked of a page that is being put away, and would never be answered. */
  async back(): Promise<void> {
    const session = await this.#front();
    try {
      await session.back();
    } catch (error) {
      // A page that comes out of the cache may be there without the driver hearing of it; what should stand on it is waited for anyhow.
      if (!String(error).includes('timeout')) throw error;
      process.stdout.write('  went back in webkit, and its driver did not hear of it\n');
    }
  }

  async evaluate(expression: string): Promise<string> {
    const session = await this.#front();
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await askTwice(() => session.executeAsyncScript(script, []))) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return String(value);
  }

  /** Each run of actions puts the focus back to the frame that the driver looks at, so it must look at the right one. */
  async #keys(actions: readonly object[]): Promise<void> {
    const session = await this.#front();
    const framed = this.#mayBeFramed && (await session.findElements('css selector', narrowFrame)).length > 0;
    if (framed) await session.switchFrame(session.$(narrowFrame));
    await session.performActions([{ type: 'key', id: 'keyboard', actions: [...actions] }]);
    if (framed) await session.switchFrame(null);
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+').map(keyCode);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    await this.#keys([...down, ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))]);
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  async clickAt(x: number, y: number): Promise<void> {
    const session = await this.#front();
    const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
    const press = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await session.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] }]);
  }

  async viewport(width: number, height: number): Promise<void> {
    const session = await this.#front();
    await resizeWindow({
      execute: async (script) => (await session.executeScript(script, [])) as [number, number],
      getWindowRect: () => session.getWindowRect(),
      setWindowRect: (x, y, wide, high) => session.setWindowRect(x, y, wide, high),
    }, { width, height });
  }

  emulate(): Promise<void> {
    return Promise.reject(new EngineLacks('webkit', 'emulated media features'));
  }

  offline(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async cookies(): Promise<string[]> {
    return (await (await this.#front()).getAllCookies()).map(({ name }) => name);
  }

  requests(): undefined {
    return undefined;
  }

  consoleMessages(): string[] {
    throw new EngineLacks('webkit', 'messages of the console');
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await (await this.#front()).takeScreenshot(), 'base64');
  }

  async another(): Promise<Tab> {
    const session = await this.#front();
    const { handle } = await session.createWindow('window');
    return new WebKitTab(session, handle);
  }
}

/** GTK reads here where saved files go; without it that is the home folder of whoever runs this. */
async function configure(folder: string, downloads: string): Promise<Record<string, string>> {
  await mkdir(downloads);
  await writeFile(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { XDG_CONFIG_HOME: folder };
}

interface Running {
  readonly session: Session;
  /** Stays open, so that the session does. */
  readonly home: string;
  readonly downloads: string;
  stop(): Promise<void>;
}

/** Milliseconds; then a page is taken for one that never says that it is there. */
const PAGE_PATIENCE = 20_000;

async function start(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'dugnad-webkit-'));
  const downloads = join(folder, 'downloads');
  const driver = await startWebKitDriver(await configure(folder, downloads));
  const stop = async (): Promise<void> => {
    driver.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const session = await remote({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'silent',
      connectionRetryCount: 1,
      capabilities: { ...webKitCapabilities(), timeouts: { implicit: 0, pageLoad: PAGE_PATIENCE, script: 30_000 } },
    });
    // After each window that is closed webdriverio goes to another by itself, and awaits that nowhere: a driver that ends meanwhile would end the whole run.
    session.removeAllListeners('result');
    return { session, home: await session.getWindowHandle(), downloads, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Closes what the visitor had open, and forgets what no origin tells apart. */
async function clear({ session, home, downloads }: Running): Promise<void> {
  for (const handle of await session.getWindowHandles()) {
    if (handle === home) continue;
    await bringToFront(session, handle);
    await session.deleteAllCookies();
    await session.closeWindow();
  }
  await bringToFront(session, home);
  for (const name of await readdir(downloads)) await rm(join(downloads, name), { recursive: true });
}

/** A page that hangs must not hold up the next visitor. */
const CLEAR_PATIENCE = 5000;

/** Starting WebKit costs more than most journeys do: it is done again only where something went wrong. */
export function openWebKitBrowser(): Promise<EngineBrowser> {
  let running: Running | undefined;
  const close = async (): Promise<void> => {
    const last = running;
    running = undefined;
    await last?.stop();
  };
  const end = async (of: Running, spoilt: boolean): Promise<void> => {
    const late = pause(CLEAR_PATIENCE, false, { ref: false });
    const cleared = spoilt ? false : await Promise.race([clear(of).then(() => true, () => false), late]);
    if (!cleared) await close();
  };
  const visit = async (): Promise<Visitor> => {
    running ??= await start();
    const now = running;
    const { handle } = await now.session.createWindow('window');
    return { tab: new WebKitTab(now.session, handle), downloads: now.downloads, close: (spoilt = false) => end(now, spoilt) };
  };
  return Promise.resolve({ engine: 'webkit', visit, close });
}
