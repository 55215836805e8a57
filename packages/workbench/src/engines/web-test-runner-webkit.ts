/** WebKit for web-test-runner: the WebDriver launcher, with the driver started by the first session and ended at the end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webKitCapabilities, type WebKitDriver } from './webkit-driver.ts';

/** Nothing moves in the element tests, in any engine: what is still fading in has neither its colours nor its place. */
function withoutMotion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-webkit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

export function webKitLauncher(): ReturnType<typeof webdriverLauncher> {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    connectionRetryCount: 1,
    logLevel: 'error' as const,
    capabilities: webKitCapabilities(),
  };
  const launcher = webdriverLauncher(options);
  const { initialize, startSession, stop } = launcher;
  let starting: Promise<WebKitDriver> | undefined;

  launcher.initialize = async function initializeAsWebKit(...args): Promise<void> {
    await initialize.apply(this, args);
    this.name = 'WebKit';
  };
  launcher.startSession = async function startSessionWithDriver(...args): Promise<void> {
    starting ??= startWebKitDriver({ XDG_CONFIG_HOME: withoutMotion() });
    options.port = (await starting).port;
    await startSession.apply(this, args);
  };
  launcher.stop = async function stopWithDriver(): Promise<void> {
    await stop.call(this);
    if (starting) (await starting).stop();
  };
  return launcher;
}
