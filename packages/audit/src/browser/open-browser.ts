/** Starts a browser that is on the machine, quietly, and gives visitors that know nothing of each other. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserUnderAudit, VisitOptions, Visitor } from '../observe/page-under-audit.ts';
import { findBrowser, type EngineName } from './find-browser.ts';
import { startGuardingProxy, type GuardingProxy, type RefuseAddress } from './guarding-proxy.ts';
import { openPage, type Patience } from './puppeteer-page.ts';

export interface BrowserOptions extends Partial<Patience> {
  readonly engine?: EngineName;
  /** Where the browser's program is; otherwise the usual places are tried. */
  readonly browser?: string;
  readonly refuseAddress?: RefuseAddress;
  /** Where addresses may be refused: how much may come from all sites together, in bytes; then nothing more is asked. */
  readonly mostBytes?: number;
}

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--mute-audio', '--disable-default-apps'];

function chromiumArguments(proxy: GuardingProxy | undefined): string[] {
  // Chromium's own sandbox cannot be had as root; whoever audits strangers' pages as root has another around it.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const through = proxy ? [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'] : [];
  return [...QUIET, ...root, ...through];
}

function firefoxPreferences(proxy: GuardingProxy | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const place = { http: '127.0.0.1', http_port: proxy.port, ssl: '127.0.0.1', ssl_port: proxy.port, type: 1, no_proxies_on: '', allow_hijacking_localhost: true };
  return Object.fromEntries(Object.entries(place).map(([name, value]) => [`network.proxy.${name}`, value]));
}

function launch(engine: EngineName, executablePath: string, proxy: GuardingProxy | undefined): Promise<Browser> {
  return engine === 'chromium'
    ? puppeteer.launch({ executablePath, args: chromiumArguments(proxy), pipe: true })
    : puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences(proxy) });
}

/** How long a browser may take to close, in milliseconds, before its process is ended. */
const CLOSES_WITHIN = 5_000;

async function closeAll(browser: Browser, proxy: GuardingProxy | undefined): Promise<void> {
  const end = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSES_WITHIN);
  await browser.close().catch(() => undefined);
  clearTimeout(end);
  await proxy?.close();
}

export async function openBrowser({ engine = 'chromium', browser: given, refuseAddress, mostBytes, load = 30_000, quiet = 1_500 }: BrowserOptions = {}): Promise<BrowserUnderAudit> {
  const program = findBrowser(engine, given);
  const proxy = refuseAddress ? await startGuardingProxy(refuseAddress, mostBytes) : undefined;
  const browser = await launch(engine, program, proxy);
  const visit = async (options: VisitOptions): Promise<Visitor> => {
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
    return { page: await openPage(context, options, { load, quiet }), close: () => context.close() };
  };
  let closing: Promise<void> | undefined;
  // Twice is the same as once: it may be stopped while it closes by itself.
  const close = (): Promise<void> => (closing ??= closeAll(browser, proxy));
  return { engine: `${engine} ${(await browser.version()).replace(/^\w+\//, '')}`, visit, close };
}
