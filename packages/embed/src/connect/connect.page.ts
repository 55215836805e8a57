import type { ActivitySource } from '@dugnad/client/ports';

/** What a widget with `src` and no source of its own sends out; the first answer counts. */
export class PortRequest extends Event {
  readonly src: string;
  readonly port: string;
  answer: ActivitySource | undefined;
  answers = 0;

  constructor(src: string, port = 'activity-source') {
    super('dugnad-port-request', { bubbles: true, composed: true });
    this.src = src;
    this.port = port;
  }

  readonly provide = (source: ActivitySource): void => {
    this.answers += 1;
    this.answer ??= source;
  };
}

/** Asks from an element of the page, as a widget there would. */
export function ask(from: Element, src: string, port?: string): PortRequest {
  const request = new PortRequest(src, port);
  from.dispatchEvent(request);
  return request;
}

const calendar = (title: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${title}`, 'DTSTART:20261122T180000Z', `SUMMARY:${title}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

/** Feeds that answer in place of the network, by their path; notes what was asked for. */
export function serveFeeds(): { asked: string[]; stop: () => void } {
  const asked: string[] = [];
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    asked.push(url.href);
    // A server without CORS headers answers, but only to those who do not look.
    if (url.pathname === '/refused.ics' && init?.mode !== 'no-cors') throw new TypeError('Failed to fetch');
    return new Response(calendar(url.pathname), { headers: { 'content-type': 'text/calendar' } });
  };
  return { asked, stop: () => void (window.fetch = fetch) };
}

/** The titles of what a source has on the day of the tests. */
export async function titlesOf(source: ActivitySource | undefined): Promise<string[]> {
  const page = await source?.listActivities({ from: '2026-11-22', to: '2026-11-23', timeZone: 'UTC' });
  return page?.activities.map(({ title }) => (typeof title === 'string' ? title : '')) ?? [];
}
