import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPreset, presetIds, type PresetId } from '../load-preset.ts';
import { NO_END, type Preset } from '../preset.ts';

/** How long one thing lasts, as the source says that the preset's file names; `?` where it names none. */
type Lasting = readonly [name: string, duration: string];

const lasting: Readonly<Record<PresetId, readonly Lasting[]>> = {
  youtube: [
    ['VISITOR_INFO1_LIVE', 'P180D'],
    ['VISITOR_PRIVACY_METADATA', 'P180D'],
    ['YSC', 'session'],
    ['__Secure-YNID', 'P180D'],
    ['__Secure-ROLLOUT_TOKEN', 'P180D'],
    ['local:yt-*', NO_END],
    ['local:ytidb*', NO_END],
  ],
  vimeo: [
    ['player_clearance', 'P7D'],
    ['__cf_bm', 'P1D'],
    ['_cfuvid', 'session'],
    ['cf_clearance', 'P1Y'],
  ],
  'google-maps': [
    ['NID', 'P6M'],
    ['__Secure-ENID', 'P13M'],
    ['AEC', 'P6M'],
    ['SOCS', 'P13M'],
    ['CONSENT', 'P2Y'],
    ['1P_JAR', 'P1M'],
  ],
  openstreetmap: [],
  facebook: [
    ['datr', 'P2Y'],
    ['sb', 'P2Y'],
    ['fr', 'P3M'],
    ['c_user', 'P1Y'],
    ['xs', 'P1Y'],
    ['wd', 'P7D'],
    ['presence', 'session'],
    ['locale', 'P7D'],
  ],
  instagram: [
    ['ig_did', 'P9Y'],
    ['ig_cb', 'P9Y'],
    ['mid', 'P9Y'],
    ['ds_user_id', 'P3M'],
    ['sessionid', 'P1Y'],
    ['datr', 'P2Y'],
  ],
  spotify: [
    ['sp_t', 'P1Y'],
    ['sp_ab', 'P1Y'],
    ['sp_landing', 'P1D'],
  ],
  soundcloud: [
    ['sc_anonymous_id', 'P10Y'],
    ['sclocale', 'P1Y'],
    ['_soundcloud_session', '?'],
    ['datadome', '?'],
  ],
  'google-forms': [
    ['NID', 'P6M'],
    ['__Secure-ENID', 'P13M'],
    ['AEC', 'P6M'],
    ['SOCS', 'P13M'],
  ],
  'google-calendar': [
    ['NID', 'P6M'],
    ['__Secure-ENID', 'P13M'],
    ['AEC', 'P6M'],
    ['SOCS', 'P13M'],
  ],
  matomo: [
    ['_pk_id*', 'P13M'],
    ['_pk_ref*', 'P6M'],
    ['_pk_ses*', 'P1D'],
    ['_pk_cvar*', 'P1D'],
    ['_pk_hsr*', 'P1D'],
    ['_pk_testcookie*', 'session'],
  ],
  'google-analytics': [
    ['_ga', 'P2Y'],
    ['_ga_*', 'P2Y'],
    ['_gid', 'P1D'],
    ['_gat*', 'P1D'],
    ['_gac_*', 'P90D'],
  ],
  'meta-pixel': [
    ['_fbp', 'P3M'],
    ['_fbc', 'P3M'],
    ['fr', 'P3M'],
  ],
  mailchimp: [
    ['MCPopupClosed', '?'],
    ['MCPopupSubscribed', '?'],
    ['MCEvilPopupClosed', 'P1Y'],
  ],
  jitsi: [
    ['local:features/*', NO_END],
    ['local:amp_*', NO_END],
    ['local:amplitude_*', NO_END],
    ['local:language', NO_END],
    ['local:endpointID', NO_END],
    ['local:callStatsUserName', NO_END],
  ],
  zoom: [],
  teams: [],
};

const receivers: Readonly<Record<PresetId, readonly [receiver: string, country: string]>> = {
  youtube: ['Google Ireland Limited', 'IE'],
  vimeo: ['Vimeo.com, Inc.', 'US'],
  'google-maps': ['Google Ireland Limited', 'IE'],
  openstreetmap: ['OpenStreetMap Foundation', 'GB'],
  facebook: ['Meta Platforms Ireland Limited', 'IE'],
  instagram: ['Meta Platforms Ireland Limited', 'IE'],
  spotify: ['Spotify AB', 'SE'],
  soundcloud: ['SoundCloud Global Limited & Co. KG', 'DE'],
  'google-forms': ['Google Ireland Limited', 'IE'],
  'google-calendar': ['Google Ireland Limited', 'IE'],
  matomo: ['InnoCraft Ltd', 'NZ'],
  'google-analytics': ['Google Ireland Limited', 'IE'],
  'meta-pixel': ['Meta Platforms Ireland Limited', 'IE'],
  mailchimp: ['The Rocket Science Group LLC', 'US'],
  jitsi: ['8x8, Inc.', 'US'],
  zoom: ['Zoom Communications, Inc.', 'US'],
  teams: ['Microsoft Ireland Operations Limited', 'IE'],
};

/** Days, by the longest that months and years can be, so that lengths can be set in order. */
function countDays(duration: string): number {
  const [, number = '0', unit = 'D'] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  return Number(number) * { Y: 366, M: 31, D: 1 }[unit as 'Y' | 'M' | 'D'];
}

const longest = (rows: readonly Lasting[]): string => rows.map(([, duration]) => duration).toSorted((a, b) => countDays(b) - countDays(a))[0] ?? 'session';

for (const id of presetIds) {
  describe(`what is known of ${id}`, async () => {
    const preset = (await loadPreset(id)) ?? ({} as Preset);

    it('is each thing that it leaves', () => {
      const names = [...preset.cookies, ...preset.storage];
      deepEqual(names.toSorted(), lasting[id].map(([name]) => name).toSorted());
    });

    it('is how long the longest of them lasts', () => {
      equal(preset.duration, longest(lasting[id]));
    });

    it('is who receives, and where', () => {
      deepEqual([preset.receiver, preset.country], receivers[id]);
    });

    it('is that nothing of it comes unencrypted', () => {
      ok(preset.origins.every((origin) => origin.startsWith('https://')));
    });
  });
}
