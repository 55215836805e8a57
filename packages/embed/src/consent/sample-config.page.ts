import type { SiteConfig } from './consent-api.ts';

/** The association's house of the tests: statistics of its own, videos and maps of others, and a member's login that needs no consent. */
export const sampleConfig: SiteConfig = {
  controller: { name: 'Grønlia grendehus', privacy: 'https://gronlia.example/personvern' },
  noticeVersion: '2026-11.1',
  purposes: [
    { id: 'login', text: 'Staying signed in', necessary: 'asked-for' },
    { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
    { id: 'video', text: 'Videos', kind: 'external' },
    { id: 'map', text: 'Maps', kind: 'external' },
  ],
  services: [
    { id: 'matomo', purpose: 'statistics', receiver: 'Grønlia grendehus', country: 'NO', duration: 'P13M', origins: ['https://statistikk.example'] },
    { id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd', country: 'IE', duration: 'P6M', origins: ['https://www.youtube-nocookie.com'] },
    { id: 'vimeo', purpose: 'video', receiver: 'Vimeo Inc.', country: 'US', duration: 'P2Y', origins: ['https://player.vimeo.com'] },
    { id: 'osm', purpose: 'map', receiver: 'OpenStreetMap Foundation', country: 'GB', duration: 'session', origins: ['https://www.openstreetmap.org'] },
  ],
};

/** The same with something changed. */
export const changedConfig = (changes: Partial<SiteConfig>): SiteConfig => ({ ...sampleConfig, ...changes });

/** One service with another receiver, where the others stay. */
export const withReceiver = (id: string, receiver: string): SiteConfig =>
  changedConfig({ services: sampleConfig.services.map((service) => (service.id === id ? { ...service, receiver } : service)) });
