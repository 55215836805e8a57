import type { ConsentConfig } from '@dugnad/client/model';
import type { Fault } from './describe-content.ts';
import { presetIds } from './load-preset.ts';
import type { Preset } from './preset.ts';
import { writeService } from './write-service.ts';

/** What a webmaster is told: why nothing, or less, is shown. */
export type Trouble = Fault | 'not-framed' | 'not-remembered' | 'no-consent';

export interface TroubleAt {
  readonly service: string;
  readonly src: string;
  readonly preset: Preset | undefined;
  readonly config: ConsentConfig | undefined;
}

const cures: Readonly<Record<Trouble, (at: TroubleAt) => string>> = {
  'no-address': ({ src }) => `src="${src}" is no address. Write the address as people share it.`,
  'unknown-service': ({ service }) => `service="${service}" is neither a preset (${presetIds.join(', ')}) nor the id of a service in the site's consent configuration.`,
  script: ({ service }) => `"${service}" runs as a script and shows nothing. Hold it back instead: <script type="text/plain" data-consent="${service}" src="…">.`,
  'not-theirs': ({ service, src }) => `src="${src}" is no address of "${service}". Write the address as people share it.`,
  'other-origin': ({ service, src }) => `src="${src}" is not shown: its origin is not among the "origins" of the service "${service}" in the site's consent configuration, or it is not https.`,
  'not-framed': ({ service, src }) => `src="${src}" cannot be shown within a page, so there is only the link. Write the address of one piece of "${service}".`,
  'not-remembered': ({ service, preset, config }) => {
    const purpose = config?.purposes.find(({ kind }) => kind === 'external')?.id ?? 'external';
    return `"${service}" is no service of the site's consent, so nobody can always show it. Add to its "services": ${JSON.stringify(preset && writeService(preset, purpose))}`;
  },
  'no-consent': () => 'nobody on the page remembers consent, so it can only be shown once. Load consent-head.js with the site\'s configuration.',
};

/** What is wrong, and the cure. */
export const explainTrouble = (trouble: Trouble, at: TroubleAt): string => cures[trouble](at);
