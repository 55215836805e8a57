import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findHolder } from './find-holder.ts';
import type { SiteConsent } from './site-consent.ts';

const services = [
  { id: 'video', origins: ['https://video.example', 'https://*.fonts.example'] },
  { id: 'map', origins: ['https://tiles.example', 'https://*.fonts.example'] },
  { id: 'nothing-listed' },
  { id: 'empty', origins: [] },
];

const consent = (...granted: string[]): SiteConsent => ({ config: { services }, granted: (id) => granted.includes(id) });

const rows: readonly [title: string, origin: string, granted: string[], holder: string | undefined][] = [
  ['holds what a refused service lists', 'https://video.example', [], 'video'],
  ['holds it although another is granted', 'https://video.example', ['map'], 'video'],
  ['frees it when its service is granted', 'https://video.example', ['video'], undefined],
  ['leaves alone what nobody lists', 'https://example.org', [], undefined],
  ['leaves alone what leads nowhere', 'null', [], undefined],
  ['names the first of two services that share an origin', 'https://a.fonts.example', [], 'video'],
  ['frees what two share when the first is granted', 'https://a.fonts.example', ['video'], undefined],
  ['frees what two share when the second is granted', 'https://a.fonts.example', ['map'], undefined],
];

describe('the service that an address waits for', () => {
  for (const [title, origin, granted, holder] of rows) it(title, () => equal(findHolder(origin, consent(...granted)), holder));

  it('is asked as the method that it is', () => {
    const asking = { config: { services }, yes: ['video'], granted(id: string) { return this.yes.includes(id); } };
    equal(findHolder('https://video.example', asking), undefined);
    equal(findHolder('https://tiles.example', asking), 'map');
  });
});
