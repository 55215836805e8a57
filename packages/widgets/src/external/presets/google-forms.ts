import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/** `e/1FAIpQL…` as it is shared, or the form's own id. */
function findForm(src: URL): string | undefined {
  return matchHost(src, 'docs.google.com') ? /^\/forms\/(?:u\/\d+\/)?d\/(e\/[\w-]{20,80}|[\w-]{20,80})(?:\/|$)/.exec(src.pathname)?.[1] : undefined;
}

/** Answers that the association has filled in beforehand stay. */
function write(src: URL, form: string, embedded: boolean): string {
  const answers = [...src.searchParams].filter(([name]) => /^entry\.\d+$/.test(name));
  const query = new URLSearchParams([...(embedded ? [['embedded', 'true']] : []), ...answers]).toString();
  return `https://docs.google.com/forms/d/${form}/viewform${query && `?${query}`}`;
}

/**
 * What Google's services leave in common (policies.google.com/technologies/cookies: `NID` and `AEC` 6 months, `__Secure-ENID` 13;
 * `SOCS` 13 months: github.com/jkwakman/Open-Cookie-Database). No list of what forms in a frame leave beside these was found.
 * Receiver: businessandfinance.com/fdi-december-2018-google.
 */
export const preset: Preset = {
  id: 'google-forms',
  name: 'Google Forms',
  kind: 'frame',
  receiver: 'Google Ireland Limited',
  country: 'IE',
  privacy: 'https://policies.google.com/privacy',
  origins: ['https://docs.google.com'],
  cookies: ['NID', '__Secure-ENID', 'AEC', 'SOCS'],
  storage: [],
  duration: 'P13M',
  sends: ['address', 'cookies'],
  embed(src) {
    const form = findForm(src);
    return form && write(src, form, true);
  },
  link(src) {
    const form = findForm(src);
    return form ? write(src, form, false) : matchHost(src, 'forms.gle') ? cleanAddress(src) : undefined;
  },
};
