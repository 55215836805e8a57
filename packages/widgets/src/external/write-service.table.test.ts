import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConsentServiceSchema } from '@dugnad/client/model';
import { matchHost } from './match-host.ts';
import type { Preset } from './preset.ts';
import { writeService } from './write-service.ts';

const own: Preset = {
  id: 'peertube', name: 'PeerTube', kind: 'frame', receiver: 'Framasoft', country: 'FR', privacy: 'https://video.example/privacy',
  origins: ['https://video.example'], cookies: [], storage: [], duration: 'session', sends: ['address'],
  embed: (src) => (matchHost(src, 'video.example') ? src.href.replace('/w/', '/videos/embed/') : undefined),
  link: (src) => (matchHost(src, 'video.example') ? src.href : undefined),
};

describe('a preset of one\'s own, in ten lines', () => {
  it('shows and links what is its own', () => {
    equal(own.embed?.(new URL('https://video.example/w/abc')), 'https://video.example/videos/embed/abc');
    equal(own.embed?.(new URL('https://other.example/w/abc')), undefined);
    equal(own.link(new URL('https://video.example/w/abc')), 'https://video.example/w/abc');
  });

  it('is a service that a site can ask consent for, without empty lists', () => {
    const service = writeService(own, 'videos');
    deepEqual(service, {
      id: 'peertube', purpose: 'videos', receiver: 'Framasoft', country: 'FR', duration: 'session', name: 'PeerTube',
      privacy: 'https://video.example/privacy', origins: ['https://video.example'],
    });
    deepEqual(ConsentServiceSchema['~standard'].validate(service), { typed: true, value: service });
  });

  it('says what it leaves, where it leaves something', () => {
    const service = writeService({ ...own, cookies: ['seen*'], storage: ['local:volume'], duration: 'P1Y' }, 'videos');
    deepEqual([service.cookies, service.storage, service.duration], [['seen*'], ['local:volume'], 'P1Y']);
  });
});
