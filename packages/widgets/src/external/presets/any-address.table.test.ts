import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadPreset, presetIds } from '../load-preset.ts';
import type { Preset } from '../preset.ts';
import { preset as calendar } from './google-calendar.ts';
import { preset as jitsi } from './jitsi.ts';
import { preset as vimeo } from './vimeo.ts';
import { preset as youtube } from './youtube.ts';

const hosts = [
  'www.youtube.com',
  'youtu.be',
  'vimeo.com',
  'player.vimeo.com',
  'www.google.com',
  'maps.google.com',
  'maps.app.goo.gl',
  'docs.google.com',
  'forms.gle',
  'calendar.google.com',
  'www.openstreetmap.org',
  'osm.org',
  'www.facebook.com',
  'fb.watch',
  'www.instagram.com',
  'open.spotify.com',
  'soundcloud.com',
  'w.soundcloud.com',
  'forening.us1.list-manage.com',
  'eepurl.com',
  'meet.jit.si',
  'zoom.us',
  'teams.microsoft.com',
];

const starts = ['', 'watch', 'embed/', 'maps/', 'maps/place/', 'forms/d/e/', 'calendar/embed', 'calendar/ical/', 'plugins/post.php', 'p/', 'track/', 'j/', 'meet/', 'export/embed.html'];
const names = ['v', 'list', 't', 'h', 'q', 'll', 'mid', 'src', 'cid', 'bbox', 'marker', 'mlat', 'mlon', 'href', 'url', 'entry.1'];

const address = fc
  .record({
    host: fc.constantFrom(...hosts),
    start: fc.constantFrom(...starts),
    rest: fc.string({ maxLength: 24 }),
    name: fc.constantFrom(...names),
    value: fc.string({ maxLength: 24 }),
    hash: fc.string({ maxLength: 12 }),
  })
  .map(({ host, start, rest, name, value, hash }) => {
    const made = new URL(`https://${host}/`);
    made.pathname = `/${start}${rest}`;
    made.searchParams.set(name, value);
    made.hash = hash;
    return made;
  });

for (const id of presetIds) {
  const found = loadPreset(id);

  describe(`whatever is written for ${id}`, () => {
    it('never throws, and is shown only from an origin that is told', async () => {
      const preset = (await found) ?? ({} as Preset);
      fc.assert(fc.property(address, (src) => {
        const framed = preset.embed?.(src);
        if (framed === undefined) return;
        const shown = new URL(framed);
        ok(preset.origins.includes(shown.origin), framed);
        equal(shown.href, framed, 'is written as a browser would write it');
        ok(!/["<>\s]/.test(framed), framed);
      }), { numRuns: 400 });
    });

    it('is opened encrypted, without a password, where it is opened at all', async () => {
      const preset = (await found) ?? ({} as Preset);
      fc.assert(fc.property(address, (src) => {
        const opened = preset.link(src);
        if (opened === undefined) return;
        const { protocol, username, password } = new URL(opened);
        equal(protocol, 'https:');
        equal(`${username}${password}`, '');
      }), { numRuns: 400 });
    });

    it('is linked to wherever it is shown', async () => {
      const preset = (await found) ?? ({} as Preset);
      fc.assert(fc.property(address, (src) => ok(!preset.embed?.(src) || preset.link(src))), { numRuns: 400 });
    });
  });
}

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const word = (minLength: number, maxLength: number, more = ''): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters, ...more), { minLength, maxLength }).map((parts) => parts.join(''));

describe('what is shared', () => {
  it('is the same video by every address of YouTube', () => {
    fc.assert(fc.property(word(11, 11, '-_'), fc.nat({ max: 86_400 }), (id, start) => {
      const written = [
        `https://youtu.be/${id}?t=${start}`,
        `https://www.youtube.com/watch?v=${id}&t=${start}s`,
        `https://www.youtube.com/embed/${id}?start=${start}`,
        `https://www.youtube.com/live/${id}?t=${Math.floor(start / 60)}m${start % 60}s`,
        `https://m.youtube.com/shorts/${id}#t=${start}`,
      ];
      equal(new Set(written.map((one) => youtube.embed?.(new URL(one)))).size, 1);
      equal(new Set(written.map((one) => youtube.link(new URL(one)))).size, 1);
    }));
  });

  it('is asked of Vimeo without being followed', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (id) => {
      const shown = new URL(vimeo.embed?.(new URL(`https://vimeo.com/${id}`)) ?? '');
      equal(shown.searchParams.get('dnt'), '1');
      equal(shown.pathname, `/video/${id}`);
    }));
  });

  it('is the same calendar in Base 64 and in plain letters', () => {
    fc.assert(fc.property(word(3, 30), (name) => {
      const id = `${name}@group.calendar.google.com`;
      const at = (cid: string): string | undefined => calendar.embed?.(new URL(`https://calendar.google.com/calendar/u/0?${new URLSearchParams({ cid })}`));
      equal(at(btoa(id)), at(id));
      equal(at(btoa(id).replaceAll('=', '')), at(id));
      equal(new URL(at(id) ?? '').searchParams.get('src'), id);
    }));
  });

  it('is a room whose address sets nothing but privacy', () => {
    fc.assert(fc.property(word(4, 30, '-_'), word(1, 20), (room, setting) => {
      fc.pre(!/^(static|about|favicon|images|libs|css|config|external_api|robots)\b/.test(room));
      const shown = new URL(jitsi.embed?.(new URL(`https://meet.jit.si/${room}?jwt=${setting}#config.${setting}=true`)) ?? '');
      equal(shown.pathname, `/${room}`);
      equal(shown.search, '');
      equal(shown.hash, '#config.disableThirdPartyRequests=true');
    }));
  });
});
