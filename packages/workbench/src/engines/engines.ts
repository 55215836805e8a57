/** The three browser engines that every test with a page runs in: where they are found and how to get them. */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  readonly name: EngineName;
  /** What web-test-runner and the journeys call it in what they print. */
  readonly title: string;
  /** Every one of these is needed; each is a list of places, the first that exists is taken. */
  readonly programs: Readonly<Record<string, readonly string[]>>;
  /** Packages of Debian and Ubuntu that bring the programs. */
  readonly packages: readonly string[];
}

export const engines: readonly Engine[] = [
  {
    name: 'chromium',
    title: 'Chromium',
    programs: { browser: ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'] },
    packages: ['chromium', 'chromium-driver'],
  },
  {
    name: 'firefox',
    title: 'Firefox',
    programs: { browser: ['/usr/bin/firefox-esr', 'firefox-esr', 'firefox'] },
    packages: ['firefox-esr'],
  },
  {
    name: 'webkit',
    title: 'WebKit',
    programs: {
      driver: ['WebKitWebDriver'],
      display: ['Xvfb'],
      browser: [
        '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
        '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
        '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      ],
    },
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
];

/** Text is measured in tests, so the same fonts must be there in every engine, whatever else an engine's package brings along. */
export const fonts: Readonly<Record<string, string>> = {
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
};

/** Style sheets that no npm package brings, for the proof that `inherit` takes a real site's looks. */
export const sheets: Readonly<Record<string, string>> = {
  'wordpress-theme-twentytwentyone': '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(place: string): string | undefined {
  if (isAbsolute(place)) return isProgram(place) ? place : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, place)).find(isProgram);
}

function firstOf(places: readonly string[]): string | undefined {
  for (const place of places) {
    const found = locate(place);
    if (found) return found;
  }
  return undefined;
}

export function engineNamed(name: EngineName): Engine {
  const engine = engines.find((candidate) => candidate.name === name);
  if (!engine) throw new Error(`There is no engine called ${name}: chromium, firefox and webkit are known.`);
  return engine;
}

export function isPresent(engine: Engine): boolean {
  return Object.values(engine.programs).every((places) => firstOf(places) !== undefined);
}

/** Where a program of an engine is. Throws an error that names the packages when it is not installed. */
export function programOf(name: EngineName, program = 'browser'): string {
  const engine = engineNamed(name);
  const found = firstOf(engine.programs[program] ?? []);
  if (!found) throw new Error(`${engine.title} is not installed (on Debian or Ubuntu: apt-get install ${engine.packages.join(' ')}).`);
  return found;
}

/** The engines asked for: `BROWSERS=chromium,webkit` in the environment, else all three. */
export function wantedEngines(asked = process.env['BROWSERS']): readonly Engine[] {
  if (!asked) return engines;
  return asked.split(',').map((name) => engineNamed(name.trim() as EngineName));
}

/** Quiet, the same everywhere, and able to run as root in a container. */
export const chromiumArguments: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-sandbox',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Where hundreds of pages are opened one after the other: no process is started ahead of the next one. */
export const chromiumForManyPages: readonly string[] = ['--disable-features=SpareRendererForSitePerProcess'];
export const firefoxForManyPages = { 'dom.ipc.processPrelaunch.enabled': false, 'accessibility.force_disabled': 1 } as const;
