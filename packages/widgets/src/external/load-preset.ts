import type { Preset } from './preset.ts';

/** Each in a file of its own, so that a page downloads those alone that it names. */
const presets = {
  youtube: () => import('./presets/youtube.ts'),
  vimeo: () => import('./presets/vimeo.ts'),
  'google-maps': () => import('./presets/google-maps.ts'),
  openstreetmap: () => import('./presets/openstreetmap.ts'),
  facebook: () => import('./presets/facebook.ts'),
  instagram: () => import('./presets/instagram.ts'),
  spotify: () => import('./presets/spotify.ts'),
  soundcloud: () => import('./presets/soundcloud.ts'),
  'google-forms': () => import('./presets/google-forms.ts'),
  'google-calendar': () => import('./presets/google-calendar.ts'),
  matomo: () => import('./presets/matomo.ts'),
  'google-analytics': () => import('./presets/google-analytics.ts'),
  'meta-pixel': () => import('./presets/meta-pixel.ts'),
  mailchimp: () => import('./presets/mailchimp.ts'),
  jitsi: () => import('./presets/jitsi.ts'),
  zoom: () => import('./presets/zoom.ts'),
  teams: () => import('./presets/teams.ts'),
} as const;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as readonly PresetId[];

/** The preset with this id, or nothing: a site may name services of its own. */
export async function loadPreset(id: string): Promise<Preset | undefined> {
  return Object.hasOwn(presets, id) ? (await presets[id as PresetId]()).preset : undefined;
}
