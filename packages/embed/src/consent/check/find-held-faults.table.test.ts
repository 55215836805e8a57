import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedConfig, sampleConfig } from '../sample-config.page.ts';
import { findHeldFaults, type Found } from './find-held-faults.ts';

const film = 'https://www.youtube-nocookie.com/embed/abc';

describe('what a webmaster is told of what is held back', () => {
  const right: Found[] = [
    { tag: 'script', consent: 'statistics', type: 'text/plain', src: 'https://statistikk.example/matomo.js' },
    { tag: 'script', consent: 'matomo', type: 'text/plain' },
    { tag: 'iframe', consent: 'youtube' },
    { tag: 'template', consent: 'map' },
    { tag: 'img', consent: 'map', within: 'map' },
    { tag: 'script', consent: 'map', type: 'text/plain', src: 'https://kart.example/kart.js', within: 'map' },
    { tag: 'iframe', consent: 'youtube', within: 'map' },
    { tag: 'script', src: 'https://gronlia.example/own.js' },
    { tag: 'img', src: 'https://gronlia.example/own.png' },
    { tag: 'link', src: 'https://gronlia.example/fonts' },
  ];
  it('is nothing where all is right', () => deepEqual(findHeldFaults(right, sampleConfig), []));

  const wrong: [what: string, found: Found, says: RegExp][] = [
    ['a name that nothing has', { tag: 'iframe', consent: 'vidoe' }, /<iframe data-consent="vidoe"> names no purpose .* statistics, video, map, matomo, youtube, vimeo, osm\.$/],
    ['an empty name', { tag: 'img', consent: '' }, /names no purpose/],
    ['a script that runs at once', { tag: 'script', consent: 'matomo' }, /runs at once: write type="text\/plain"\.$/],
    ['a module that runs at once', { tag: 'script', consent: 'matomo', type: 'module' }, /write type="text\/plain" data-type="module"\.$/],
    ['a frame with its address', { tag: 'iframe', consent: 'youtube', src: film }, /is fetched at once: write data-src="https:\/\/www\.youtube-nocookie\.com\/embed\/abc" instead of src\.$/],
    ['a frame that is not held back', { tag: 'iframe', src: film }, /is of "youtube" and is not held back: write data-consent="youtube" and data-src instead of src\.$/],
    ['a script that is not held back', { tag: 'script', src: 'https://statistikk.example/matomo.js' }, /write data-consent="matomo" and type="text\/plain"\.$/],
    ['a picture in a template', { tag: 'img', src: 'https://kart.example/1.png', within: 'map' }, /<img src="https:\/\/kart\.example\/1\.png"> in <template data-consent="map"> is fetched at once by Firefox: write data-consent="map" and data-src instead of src there too\.$/],
    ['a picture in a template that is held back in name only', { tag: 'img', consent: 'map', src: 'https://kart.example/1.png', within: 'map' }, /is fetched at once by Firefox/],
    ['a script in a template', { tag: 'script', src: 'https://kart.example/1.js', within: 'map' }, /write data-consent="map" and type="text\/plain" there too\.$/],
    ['a script in a template that runs at once', { tag: 'script', consent: 'map', src: 'https://kart.example/1.js', within: 'map' }, /runs at once/],
    ['the still of a film in a template', { tag: 'video', src: 'https://kart.example/1.jpg', within: 'map' }, /<video> with https:\/\/kart\.example\/1\.jpg in <template data-consent="map"> is fetched at once by Firefox, and nothing holds it back there: take it away\.$/],
    ['a line opened to somebody', { tag: 'link', src: 'https://player.vimeo.com/' }, /tells "vimeo" of every visitor before they have chosen/],
  ];
  for (const [what, found, says] of wrong) {
    it(`is one sentence with the cure: ${what}`, () => {
      const faults = findHeldFaults([found], sampleConfig);
      equal(faults.length, 1);
      match(faults[0] ?? '', says);
    });
  }

  it('finds whoever has many names', () => {
    const config = changedConfig({ services: [{ id: 'tiles', purpose: 'map', receiver: 'Kart AS', country: 'NO', duration: 'session', origins: ['https://*.tile.example'] }] });
    const found = (src: string): number => findHeldFaults([{ tag: 'img', src }], config).length;
    deepEqual(['https://a.tile.example/1.png', 'https://a.b.tile.example/1.png', 'https://tile.example/1.png', 'https://nottile.example/1.png', 'http://a.tile.example/1.png'].map(found), [1, 1, 0, 0, 0]);
  });
});
