/** What was typed, read: no effects. */
import { parseArgs } from 'node:util';
import { AuditError } from '../audit-error.ts';
import type { EngineName } from '../browser/find-browser.ts';

export interface Command {
  readonly url: string;
  readonly html?: string;
  readonly json?: string;
  readonly browser?: string;
  readonly engine: EngineName;
  /** Milliseconds. */
  readonly load?: number;
  readonly ownHosts?: readonly string[];
}

export const usage = `dugnad-audit <address> [--html report.html] [--json report.json]
  --own-host a.example,b.example  hosts that are the site's own; then every other one counts
  --browser /path/to/chromium     the browser to use
  --engine chromium|firefox       chromium unless told
  --timeout seconds               how long the page may take to load; 30 unless told
  --lang en                       the language of the report; there is English
Exit code 0: nothing to be mended. 1: something is. 2: it could not be run.`;

const OPTIONS = {
  html: { type: 'string' }, json: { type: 'string' }, lang: { type: 'string' }, browser: { type: 'string' }, engine: { type: 'string' }, timeout: { type: 'string' }, 'own-host': { type: 'string' },
} as const;

const wrong = (sentence: string): AuditError => new AuditError('wrong-option', `${sentence}\n${usage}`);

function parse(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function readEngine(written = 'chromium'): EngineName {
  if (written !== 'chromium' && written !== 'firefox') throw wrong(`--engine is chromium or firefox, not ${written}.`);
  return written;
}

function readSeconds(written: string): number {
  const seconds = Number(written);
  if (!(seconds > 0 && seconds <= 600)) throw wrong(`--timeout is a number of seconds up to 600, not ${written}.`);
  return seconds * 1000;
}

/** The report is in English for now; whoever asks for another language is told, rather than handed English. */
function readLanguage(written = 'en'): void {
  if (!/^en\b/i.test(written)) throw wrong(`The report is not written in ${written} yet.`);
}

function readHosts(written: string | undefined): string[] | undefined {
  return written?.split(',').map((host) => host.trim()).filter((host) => host !== '');
}

/** @throws {AuditError} `wrong-option`, with how to type it. */
export function readCommand(typed: readonly string[]): Command {
  const { values, positionals } = parse(typed);
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) throw wrong(url === undefined ? 'The address of a page is missing.' : 'One address at a time.');
  readLanguage(values.lang);
  const { html, json, browser, timeout } = values;
  const given = { url, html, json, browser, engine: readEngine(values.engine), load: timeout === undefined ? undefined : readSeconds(timeout), ownHosts: readHosts(values['own-host']) };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Command;
}
