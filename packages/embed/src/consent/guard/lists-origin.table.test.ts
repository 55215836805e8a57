import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listsOrigin } from './lists-origin.ts';

const rows: readonly [listed: string, origin: string, matches: boolean][] = [
  ['https://player.example', 'https://player.example', true],
  ['https://player.example', 'http://player.example', true],
  ['https://player.example/', 'https://player.example', true],
  ['http://player.example:8080', 'http://player.example:8080', true],
  ['http://player.example', 'http://player.example:8080', false],
  ['https://player.example', 'https://www.player.example', false],
  ['https://player.example', 'https://myplayer.example', false],
  ['https://player.example', 'https://player.example.org', false],
  ['https://*.player.example', 'https://www.player.example', true],
  ['https://*.player.example', 'https://a.b.player.example', true],
  ['https://*.player.example', 'http://www.player.example', true],
  ['https://*.player.example', 'https://player.example', false],
  ['https://*.player.example', 'https://myplayer.example', false],
  ['https://*.player.example', 'https://www.player.example.org', false],
  ['https://*.player.example:8443', 'https://www.player.example:8443', true],
  ['https://*.player.example:8443', 'https://www.player.example', false],
  ['*.player.example', 'https://www.player.example', true],
  ['https://player.example', 'null', false],
  ['https://player.example', '', false],
];

describe('a listed origin', () => {
  for (const [listed, origin, matches] of rows)
    it(`${listed} ${matches ? 'stands' : 'does not stand'} for ${origin || '(empty)'}`, () => {
      const service = { id: 'player', origins: ['https://other.invalid', listed] };
      deepEqual([service].filter((one) => listsOrigin(one, origin)), matches ? [service] : []);
    });
});

describe('the services that list an origin', () => {
  const video = { id: 'video', origins: ['https://video.example', 'https://*.fonts.example'] };
  const map = { id: 'map', origins: ['https://tiles.example', 'https://*.fonts.example'] };
  const services = [video, { id: 'nothing-listed' }, { id: 'empty', origins: [] }, map];

  it('are one where one lists it', () => deepEqual(services.filter((one) => listsOrigin(one, 'https://tiles.example')), [map]));
  it('are all that share it, as they are listed', () => deepEqual(services.filter((one) => listsOrigin(one, 'https://a.fonts.example')), [video, map]));
  it('are none where nobody lists it', () => deepEqual(services.filter((one) => listsOrigin(one, 'https://example.org')), []));
});
