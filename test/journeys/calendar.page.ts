/** Pages with a calendar on them, as a webmaster under a strict policy would write them, and what a visitor meets there. */
import assert from 'node:assert/strict';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

/** What the page tells that a test cannot see from outside in every engine: warnings, refusals, sentences for screen readers. */
interface Record {
  /** Of the console, and uncaught errors. */
  readonly warnings: string[];
  /** Of the Content-Security-Policy. */
  readonly violations: string[];
  /** Sentences of the polite region, each time one is said. */
  readonly said: string[];
  /** Sum of the layout shifts that no key or press called for; Chromium alone tells. */
  readonly shifted: number;
  /** What has shifted: the element, and its top and height before and after, in pixels. */
  readonly moved: readonly string[];
}

const recorder = `
const record = { warnings: [], violations: [], said: [], shifted: 0, moved: [] };
const place = ({ top, height }) => Math.round(top) + ' (' + Math.round(height) + ')';
const nameOf = (node) => node ? node.localName ?? node.nodeName + ' ' + node.textContent.slice(0, 30) : 'what is inside of an element';
globalThis.record = record;
for (const way of ['warn', 'error']) {
  const write = console[way];
  console[way] = (...words) => {
    record.warnings.push(words.filter((word) => typeof word === 'string').join(' '));
    write.apply(console, words);
  };
}
addEventListener('error', ({ message }) => record.warnings.push('uncaught: ' + message));
addEventListener('unhandledrejection', ({ reason }) => record.warnings.push('uncaught: ' + reason));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  // Some browsers ask for the site's icon of their own accord; that is no doing of ours.
  if (!blockedURI.endsWith('/favicon.ico')) record.violations.push(effectiveDirective + ' ' + blockedURI);
});
new MutationObserver((changes) => {
  const regions = new Set(changes.map(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('dugnad-status-region')));
  for (const region of regions) if (region?.textContent) record.said.push(region.textContent);
}).observe(document, { childList: true, characterData: true, subtree: true });
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, startTime, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      record.shifted += value;
      record.moved.push(...sources.map(({ node, previousRect, currentRect }) => nameOf(node) + ' from ' + place(previousRect) + ' to ' + place(currentRect) + ' after ' + Math.round(startTime) + ' ms'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
`;

const html = { 'content-type': 'text/html; charset=utf-8' };
const script = { 'content-type': 'text/javascript; charset=utf-8' };

/** What the issue of the loader promises to work under. */
export function strictPolicy(site: JourneySite, more = ''): string {
  const feeds = `${site.origin} ${site.crossOrigin}${more}`;
  return `default-src 'none'; script-src ${site.origin}; connect-src ${feeds}; style-src 'self'; require-trusted-types-for 'script'`;
}

/** A page with a calendar; what is left out is as most pages have it. */
export interface Opening {
  readonly lang?: string;
  /** Attributes of the one calendar. */
  readonly calendar?: string;
  /** What the page put inside it. */
  readonly inside?: string;
  /** Attributes of our script tag. */
  readonly loader?: string;
  /** In place of the one calendar. */
  readonly body?: string;
  /** A script of the page's own, which runs before ours. */
  readonly own?: string;
  /** More addresses for the policy's `connect-src`. */
  readonly connect?: string;
  /** Is the page on another origin than our files? */
  readonly elsewhere?: boolean;
}

/** What our own words are in English, once for all journeys. */
export const words = {
  loading: 'Fetching the activities …',
  empty: 'No activities are planned at the moment.',
  emptyMonth: 'No activities in this month.',
  nextActivity: 'Next activity: ',
  failed: 'The calendar cannot be shown here right now.',
  stale: /(?:You have no internet connection|The calendar could not be updated)\. Last updated: \d\d:\d\d\./u,
  missing: (host: string) => `We could not get the activities from ${host}. Everything else is shown here.`,
  more: (count: number) => `Showing ${count} more activities`,
} as const;

export const fallback = '<p>Ask <a href="tel:+4712345678">12 34 56 78</a> what is on, weekdays 12–15.</p>';

function pageHtml(site: JourneySite, { lang = 'en', calendar = 'src="/aktiviteter.ics"', inside = fallback, loader = '', body }: Opening): string {
  const widget = body ?? `<dugnad-calendar ${calendar} time-zone="Europe/Oslo">${inside}</dugnad-calendar>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Green House</title>
<script src="${site.origin}/recorder.js"></script><script src="${site.origin}/own.js"></script>
<script type="module" src="${site.origin}/dugnad.js" ${loader}></script></head>
<body><h1>Green House</h1>${widget}<p>Open every day.</p></body></html>`;
}

/** Puts such a page on the site and opens it. */
export async function openPage(page: Page, site: JourneySite, opening: Opening = {}): Promise<CalendarPage> {
  const policy = strictPolicy(site, opening.connect ? ` ${opening.connect}` : '');
  site.answer('/recorder.js', { headers: script, body: recorder });
  site.answer('/own.js', { headers: script, body: opening.own ?? '' });
  site.answer('/house.html', { headers: { ...html, 'content-security-policy': policy }, body: pageHtml(site, opening) });
  await page.goto(`${opening.elsewhere ? site.crossOrigin : site.origin}/house.html`);
  return new CalendarPage(page);
}

/** Opens a page of the sample site as it is served, with the recorder as its first script. */
export async function openSample(page: Page, site: JourneySite, path: string): Promise<CalendarPage> {
  const served = await fetch(new URL(path, site.origin));
  const policy = served.headers.get('content-security-policy') ?? '';
  const body = (await served.text()).replace('<head>', '<head><script src="/recorder.js"></script>');
  site.answer('/recorder.js', { headers: script, body: recorder });
  site.answer(path, { headers: { ...html, 'content-security-policy': policy }, body });
  await page.goto(path);
  return new CalendarPage(page);
}

/** An entry of a feed: `day` days from today, at six in the evening. */
export interface Planned {
  readonly title: string;
  readonly day: number;
}

/** `2026-11-29`: so many days from today, by the calendar that hangs in Oslo, where these pages are; elsewhere it may still be yesterday. */
export function dayFromNow(days: number): string {
  const clock = new Date(Date.now()).toLocaleString('sv', { timeZone: 'Europe/Oslo' });
  return new Date(Date.parse(`${clock.replace(' ', 'T')}Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function writtenDay(days: number): string {
  return dayFromNow(days).replaceAll('-', '');
}

/** A feed that the journey answers with: entries from tomorrow on are ahead in every zone that matters. */
export function feedOf(...planned: readonly Planned[]): { headers: { [name: string]: string }; body: string } {
  const entries = planned.flatMap(({ title, day }, at) => [
    'BEGIN:VEVENT', `UID:${encodeURIComponent(title)}-${at}@house.example`, `SUMMARY:${title}`, `DTSTART;TZID=Europe/Oslo:${writtenDay(day)}T180000`, `DTEND;TZID=Europe/Oslo:${writtenDay(day)}T200000`, 'END:VEVENT',
  ]);
  const body = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Green House//EN', 'X-WR-TIMEZONE:Europe/Oslo', ...entries, 'END:VCALENDAR', ''].join('\r\n');
  return { headers: { 'content-type': 'text/calendar; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'no-store' }, body };
}

/** The calendar as somebody sees, hears and presses it. */
export class CalendarPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Names of the activities shown, in order: what one key press on each says. */
  async entries(): Promise<string[]> {
    const links = await this.page.byRole('link').all();
    return links.filter(({ attributes }) => attributes['href']?.startsWith('#activity-')).map(({ name }) => name);
  }

  /** Waits until so many activities are shown, or any. */
  async shows(count?: number): Promise<string[]> {
    await this.page.waitFor(`${count ?? 'some'} activities are shown`, async () => {
      const { length } = await this.entries();
      return count === undefined ? length > 0 : length === count;
    });
    return this.entries();
  }

  /** Waits until an activity with these words is shown. */
  async showsEntry(words: string): Promise<void> {
    await this.page.byRole('link', { name: words, partly: true }).appears();
  }

  /** Waits until these words stand on the page. */
  async says(words: string | RegExp): Promise<void> {
    await this.page.waitFor(`the page says “${words}”`, async () => {
      const text = await this.page.text();
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });
  }

  /** Goes by Tab to a button and presses it. */
  async pressButton(name: string): Promise<void> {
    await this.page.tabTo('button', { name });
    await this.page.press('Enter');
  }

  /** Goes by Tab to the choice of languages, as it is called now, and takes the next one, or the one before. */
  async chooseLanguage(called: string, arrow: 'ArrowDown' | 'ArrowUp', key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.page.tabTo('combobox', { name: called }, key);
    const chosen = "document.querySelector('dugnad-calendar').shadowRoot.querySelector('select').value";
    const before = await this.page.evaluate<string>(chosen);
    await this.page.press(arrow);
    // Some open the list first, and take it with Enter.
    if ((await this.page.evaluate<string>(chosen)) === before) await this.page.press('Enter');
  }

  recorded(): Promise<Record> {
    return this.page.evaluate<Record>('globalThis.record');
  }

  /** Waits until the page has said something for the nth time, and gives all it has said. */
  async heard(times: number): Promise<string[]> {
    await this.page.waitFor(`${times} sentences are announced`, async () => (await this.recorded()).said.length >= times);
    return (await this.recorded()).said;
  }

  /** Nothing was refused by the policy, nothing written to the console. */
  async isQuiet(): Promise<void> {
    const { warnings, violations } = await this.recorded();
    assert.deepEqual({ warnings, violations }, { warnings: [], violations: [] });
  }
}
