/** Finds a browser that is on the machine. Nothing is ever downloaded. */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { AuditError } from '../audit-error.ts';

export type EngineName = 'chromium' | 'firefox';

const PLACES: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser', '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/usr/bin/firefox-esr', 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const CURE: Readonly<Record<EngineName, string>> = {
  chromium: 'Install Chromium, Chrome or Edge (on Debian or Ubuntu: apt-get install chromium), or say where it is: --browser /path/to/chromium',
  firefox: 'Install Firefox (on Debian or Ubuntu: apt-get install firefox-esr), or say where it is: --browser /path/to/firefox',
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(place: string, path: string): string | undefined {
  const places = isAbsolute(place) || /^[A-Z]:/.test(place) ? [place] : path.split(delimiter).map((folder) => join(folder, place));
  return places.find(isProgram);
}

/**
 * @param given where the caller says that it is; nothing else is tried then.
 * @param path folders to look in, as in the environment's `PATH`.
 * @throws {AuditError} `no-browser`, with how to get one.
 */
export function findBrowser(engine: EngineName, given?: string, path = process.env['PATH'] ?? ''): string {
  const found = (given === undefined ? PLACES[engine] : [given]).map((place) => locate(place, path)).find((place) => place !== undefined);
  if (found !== undefined) return found;
  if (given !== undefined) throw new AuditError('no-browser', `There is no program ${given} that could be run. ${CURE[engine]}.`);
  throw new AuditError('no-browser', `No browser was found on this machine. ${CURE[engine]}.`);
}
