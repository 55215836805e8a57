import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentService } from '@dugnad/client/model';
import { describeContent } from './describe-content.ts';
import { preset as jitsi } from './presets/jitsi.ts';
import { preset as matomo } from './presets/matomo.ts';
import { preset as youtube } from './presets/youtube.ts';

const page = 'https://house.example/films/';
const films: ConsentService = { id: 'films', purpose: 'video', receiver: 'Filmhuset AS', country: 'NO', duration: 'session', origins: ['https://film.example', 'https://*.tile.example', 'http://plain.example'] };

/** Addresses of a service without a preset, and what becomes of them. */
const own: readonly (readonly [src: string, frame: string | undefined, page?: string])[] = [
  ['https://film.example/a?b#c', 'https://film.example/a?b#c'],
  ['june.html', 'https://house.example/films/june.html'],
  ['/june.html', 'http://localhost:8000/june.html', 'http://localhost:8000/films/'],
  ['https://a.tile.example/x', 'https://a.tile.example/x'],
  ['https://tile.example/x', undefined],
  ['https://tile.example.evil.example/x', undefined],
  ['https://evil.example/https://film.example/', undefined],
  ['https://film.example.evil.example/', undefined],
  ['https://film.example:8443/', undefined],
  ['http://film.example/', undefined],
  ['http://plain.example/', undefined],
  ['http://plain.example/', 'http://plain.example/', 'http://house.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,hello', undefined],
  ['blob:https://evil.example/1', undefined],
];

describe('a service of the site’s own', () => {
  for (const [src, frame, at = page] of own) {
    it(`${frame ? 'shows' : 'does not show'} ${src} on ${at}`, () => {
      const content = describeContent({ service: 'films', src, page: at }, undefined, films);
      equal(typeof content === 'string' ? undefined : content.frame, frame);
      if (!frame) equal(content, 'other-origin');
    });
  }

  it('is called after its receiver where it has no other name, and opens what it shows', () => {
    const src = 'https://film.example/';
    deepEqual(describeContent({ service: 'films', src, page }, undefined, films), { name: 'Filmhuset AS', receiver: 'Filmhuset AS', country: 'NO', sends: ['address'], frame: src, link: src, allow: 'fullscreen' });
  });
});

describe('a preset', () => {
  const src = 'https://youtu.be/dQw4w9WgXcQ';

  it('gives its own facts, and its most private address', () => {
    deepEqual(describeContent({ service: 'youtube', src, page }, youtube, undefined), {
      name: 'YouTube', receiver: 'Google Ireland Limited', country: 'IE', sends: ['address', 'cookies', 'viewing'], frame: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', link: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', allow: 'fullscreen',
    });
  });

  it('is told of as the site’s consent tells of it', () => {
    const content = describeContent({ service: 'youtube', src, page }, youtube, { ...films, id: 'youtube', receiver: 'Google LLC', country: 'US' });
    deepEqual(typeof content === 'string' ? content : [content.name, content.receiver, content.country], ['YouTube', 'Google LLC', 'US']);
  });

  it('may use camera and microphone in a meeting room only', () => {
    const content = describeContent({ service: 'jitsi', src: 'https://meet.jit.si/GronliaStyremote', page }, jitsi, undefined);
    equal(typeof content === 'string' ? content : content.allow, 'camera; microphone; display-capture; fullscreen');
  });
});

describe('what cannot be shown', () => {
  it('says why', () => {
    equal(describeContent({ service: 'youtube', src: '', page }, youtube, undefined), 'no-address');
    equal(describeContent({ service: 'youtube', src: 'https://', page }, youtube, undefined), 'no-address');
    equal(describeContent({ service: 'youtube', src: 'https://vimeo.com/1', page }, youtube, undefined), 'not-theirs');
    equal(describeContent({ service: 'matomo', src: 'https://matomo.example/', page }, matomo, undefined), 'script');
    equal(describeContent({ service: 'other', src: 'https://film.example/', page }, undefined, undefined), 'unknown-service');
  });
});
