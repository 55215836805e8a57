import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const CALENDAR = /^[^\s@<>"]+@[\w.-]+$/;

/** Google writes a calendar's address in Base 64 into some links, and as it is, or with `%40`, into others. */
function readId(written: string): string | undefined {
  if (CALENDAR.test(written)) return written;
  try {
    const plain = decodeURIComponent(written);
    if (CALENDAR.test(plain)) return plain;
    const read = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    return CALENDAR.test(read) ? read : undefined;
  } catch {
    return undefined; // half a character, or not Base 64
  }
}

function findCalendars({ pathname, searchParams }: URL): readonly string[] {
  const feed = /^\/calendar\/(?:ical|feeds)\/([^/]+)\//.exec(pathname)?.[1];
  const isShown = /^\/calendar(?:\/u\/\d+)?(?:\/(?:embed|r)?)?$/.test(pathname);
  const written = feed ? [feed] : isShown ? [...searchParams.getAll('src'), ...searchParams.getAll('cid')] : [];
  return written.flatMap((one) => readId(one) ?? []);
}

function write(src: URL): string | undefined {
  const calendars = matchHost(src, 'calendar.google.com') || (src.hostname === 'www.google.com' && matchHost(src, 'www.google.com')) ? findCalendars(src) : [];
  const kept = ['ctz', 'mode', 'hl', 'wkst'].flatMap((name) => src.searchParams.getAll(name).map((value) => [name, value]));
  return calendars.length > 0 ? `https://calendar.google.com/calendar/embed?${new URLSearchParams([...calendars.map((id) => ['src', id]), ...kept])}` : undefined;
}

/**
 * What Google's services leave in common (policies.google.com/technologies/cookies: `NID` and `AEC` 6 months, `__Secure-ENID` 13;
 * `SOCS` 13 months: github.com/jkwakman/Open-Cookie-Database). No list of what calendars in a frame leave beside these was found.
 * Receiver: businessandfinance.com/fdi-december-2018-google.
 */
export const preset: Preset = {
  id: 'google-calendar',
  name: 'Google Calendar',
  kind: 'frame',
  receiver: 'Google Ireland Limited',
  country: 'IE',
  privacy: 'https://policies.google.com/privacy',
  origins: ['https://calendar.google.com'],
  cookies: ['NID', '__Secure-ENID', 'AEC', 'SOCS'],
  storage: [],
  duration: 'P13M',
  sends: ['address', 'cookies'],
  embed: write,
  link: write,
};
