import type { Preset } from '@dugnad/widgets/external/services';
import { listsOrigin } from '../consent/guard/lists-origin.ts';
import { matchNames } from '../consent/withdraw/match-names.ts';

/** What somebody found on a site, from outside. */
export interface FoundHost {
  /** `www.youtube-nocookie.com` */
  readonly host: string;
  /** Who is there, and what for, where that is known. */
  readonly provider?: string | undefined;
  readonly kind?: string | undefined;
}

/** Hosts that several services of one provider come from: Maps, reCAPTCHA and the search all come from this one. */
const SHARED = new Set(['www.google.com']);

const lists = ({ origins }: Preset, host: string): boolean => listsOrigin({ id: '', origins }, `https://${host}`) === true;

/** Scripts store under the site's own name; what frames store is their own, and of one provider's services all the same. */
const leaves = ({ kind, cookies }: Preset, names: readonly string[]): boolean => kind === 'script' && cookies.some((meant) => matchNames(meant, names).length > 0);

/** Presets that were found, by their hosts and by the cookies of scripts. A host that several list tells only where one of these cookies is there. */
export function findPresets(presets: readonly Preset[], { hosts, cookies }: { readonly hosts: readonly FoundHost[]; readonly cookies: readonly string[] }): Preset[] {
  const isTold = (preset: Preset, host: string): boolean => lists(preset, host) && !SHARED.has(host) && presets.every((other) => other === preset || !lists(other, host));
  return presets.filter((preset) => leaves(preset, cookies) || hosts.some(({ host }) => isTold(preset, host)));
}

/** Hosts that none of these presets is, with somebody known behind them who wants consent: to be written by hand. */
export function findOthers(found: readonly Preset[], hosts: readonly FoundHost[]): Map<string, FoundHost[]> {
  const others = new Map<string, FoundHost[]>();
  for (const one of hosts) {
    const { host, provider, kind = '' } = one;
    if (provider === undefined || !PURPOSES.has(kind) || found.some((preset) => lists(preset, host))) continue;
    others.set(provider, [...(others.get(provider) ?? []), one]);
  }
  return others;
}

/** The ready purpose for what a stranger is for; fonts and files are better fetched from the site itself, and a consent tool goes. */
export const PURPOSES: ReadonlyMap<string, string> = new Map([['measuring', 'statistics'], ['advertising', 'advertising'], ['embedded content', 'posts']]);
