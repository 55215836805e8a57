// Elements, widgets and the embed in three engines: `BROWSERS=chromium npx wtr` runs one, `FILES=<glob>` some of them, `LIT=cut` those that come by the script tag, on the Lit that pages get by it, `LIT=beside` the others.
import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumForManyPages, firefoxForManyPages, programOf, wantedEngines } from './packages/workbench/src/engines/engines.ts';
import { teachKeys } from './packages/workbench/src/engines/keys.ts';
import { bundlesPlugin, exceptBundled } from './packages/workbench/src/engines/web-test-runner-bundles.ts';
import { cutLitPlugin } from './packages/workbench/src/engines/web-test-runner-cut-lit.ts';
import { sheetsPlugin } from './packages/workbench/src/engines/web-test-runner-sheets.ts';
import { viewportPlugin } from './packages/workbench/src/engines/web-test-runner-viewport.ts';
import { webKitLauncher } from './packages/workbench/src/engines/web-test-runner-webkit.ts';
import { calmReporter } from './packages/workbench/src/test/web-test-runner-reporter.ts';

/** Every file adds to what a tab has behind it, and of what is full Chromium forgets first what scripts have written: Back would lead out of the test. */
async function forgetBetween(page) {
  const session = await page.createCDPSession();
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() === 'about:blank') void session.send('Page.resetNavigationHistory').catch(() => undefined);
  });
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: programOf('chromium'), args: [...chromiumArguments, '--force-prefers-reduced-motion', ...chromiumForManyPages] },
      async createPage({ context }) {
        const page = await context.newPage();
        await forgetBetween(page);
        return page;
      },
    }),
  // There is no geckodriver in Debian; the same launcher speaks WebDriver BiDi to Firefox.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: programOf('firefox'),
        headless: true,
        extraPrefsFirefox: { ...firefoxForManyPages, 'ui.prefersReducedMotion': 1, 'layout.frame_rate': 30, 'browser.sessionhistory.max_total_viewers': 0 },
      },
      async createPage({ context }) {
        const page = await context.newPage();
        teachKeys(page.keyboard);
        return page;
      },
    }),
  webkit: () => webKitLauncher(),
};

const isCut = process.env.LIT === 'cut';

// By the script tag nothing is taken over from a server, and no desk comes.
const beside = ['packages/elements/src/hydrate/**', 'packages/desk/**'];
const all = globSync(process.env.FILES ?? 'packages/{elements,widgets,embed,desk}/src/**/*.test.ts', {
  // Pure tables need no page: Node runs those.
  exclude: ['**/node_modules/**', '**/*.table.test.ts'],
});
const isBeside = (file) => beside.some((pattern) => matchesGlob(file, pattern));
const files = process.env.LIT ? all.filter((file) => isBeside(file) !== isCut) : all;

export default {
  files,
  nodeResolve: isCut ? { exportConditions: ['production', 'browser', 'default'] } : true,
  // One page at a time in an engine: keys and the pointer go to the page in front.
  concurrency: 1,
  concurrentBrowsers: Number(process.env.CONCURRENT_BROWSERS ?? 2),
  browsers: wantedEngines().map(({ name }) => launchers[name]()),
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  ...(process.env.DUGNAD_PORT && { port: Number(process.env.DUGNAD_PORT) }),
  reporters: [calmReporter(process.env.DUGNAD_COUNTS, isCut ? 'the Lit of the script tag' : undefined)],
  plugins: [
    bundlesPlugin({ files, isCut }),
    ...(isCut ? [cutLitPlugin()] : []),
    viewportPlugin(),
    sheetsPlugin(),
    a11ySnapshotPlugin(),
    exceptBundled(esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) })),
  ],
};
