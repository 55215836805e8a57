/** WebKit for web-test-runner: the WebDriver launcher, with the driver started by the first session and ended at the end. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webKitCapabilities, type WebKitDriver } from './webkit-driver.ts';

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
    starting ??= startWebKitDriver();
    options.port = (await starting).port;
    await startSession.apply(this, args);
  };
  launcher.stop = async function stopWithDriver(): Promise<void> {
    await stop.call(this);
    if (starting) (await starting).stop();
  };
  return launcher;
}
