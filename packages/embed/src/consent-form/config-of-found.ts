/** `@dugnad/embed/consent-config`: what the form would write, for a program that found out which services a site uses. Runs in Node too. */
import { explainConsentConfig } from '@dugnad/client/consent';
import { loadPreset, presetIds, writeService, type Preset } from '@dugnad/widgets/external/services';
import { nearLanguage } from '../consent/head/near-language.ts';
import { addPurpose, chooseService } from './change-draft.ts';
import { emptyDraft, emptyService, type Draft } from './draft.ts';
import { findOthers, findPresets, PURPOSES, type FoundHost } from './find-presets.ts';
import { readyPurposes } from './ready-purposes.ts';
import { configOf } from './write-config.ts';

export type { FoundHost } from './find-presets.ts';

export interface FoundOnSite {
  readonly hosts: readonly FoundHost[];
  /** Names of cookies. */
  readonly cookies: readonly string[];
  /** BCP 47: what the purposes are written in, as far as their words are ready in it. */
  readonly language: string;
  /** `2026-11` */
  readonly noticeVersion: string;
}

export interface WrittenConfig {
  /** For `dugnad-consent-config`, right as far as it goes. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The language that its purposes are in. */
  readonly language: string;
  /** What only the site knows, a sentence each. */
  readonly missing: readonly string[];
  /** Services that are written whole, by their names, and those of which more is to be said. */
  readonly known: readonly string[];
  readonly others: readonly string[];
}

/** Languages that the ready purposes are in, without those in easy or formal words. */
export const configLanguages: readonly string[] = Object.keys(readyPurposes[0]?.text ?? {}).filter((tag) => !/-(simple|x-)/.test(tag));

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Who it is and where it comes from is known; where they are and how long things stay is not. */
function addOther(draft: Draft, provider: string, hosts: readonly FoundHost[]): Draft {
  const purpose = PURPOSES.get(hosts[0]?.kind ?? '') ?? '';
  const { purposes, services, ...rest } = draft.purposes.some(({ id }) => id === purpose) ? draft : addPurpose(draft, purpose);
  const service = { ...emptyService, id: slug(provider), purpose, name: provider, receiver: provider, origins: hosts.map(({ host }) => `https://${host}`).join('\n') };
  return { ...rest, purposes, services: [...services, service] };
}

async function loadPresets(): Promise<Preset[]> {
  const presets = await Promise.all(presetIds.map(loadPreset));
  return presets.filter((preset) => preset !== undefined);
}

/** The configuration for what was found; `undefined` where nothing was that wants consent. */
export async function configOfFound({ hosts, cookies, language, noticeVersion }: FoundOnSite): Promise<WrittenConfig | undefined> {
  const found = findPresets(await loadPresets(), { hosts, cookies });
  const others = findOthers(found, hosts);
  if (found.length + others.size === 0) return undefined;
  const nearest = nearLanguage(language, configLanguages);
  const empty: Draft = { ...emptyDraft, languages: [nearest], site: { ...emptyDraft.site, noticeVersion } };
  const chosen = found.reduce((draft, preset) => chooseService(draft, { service: writeService(preset, ''), isFrame: preset.kind === 'frame' }), empty);
  const config = configOf([...others].reduce((draft, [provider, theirs]) => addOther(draft, provider, theirs), chosen));
  return { config, language: nearest, missing: explainConsentConfig(config).mistakes, known: found.map(({ name }) => name), others: [...others.keys()] };
}
