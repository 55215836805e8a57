import type { ConsentConfig } from '../model/consent-config.ts';

/** What the site of a village hall asks consent for: its own statistics, videos and a map. Every text in three languages, two of them easy as well. */
export const SAMPLE_CONSENT: ConsentConfig = {
  controller: { name: 'Grønlia grendehus', privacy: '/personvern', contact: 'styret@gronlia.example' },
  noticeVersion: '2026-11',
  months: 6,
  purposes: [
    {
      id: 'statistics', kind: 'statistics',
      text: { nb: 'Telle besøk på nettstedet', nn: 'Telje besøk på nettstaden', en: 'Count visits to the site', 'nb-simple': 'Telle hvor mange som leser her', 'en-simple': 'Count how many people read this' },
      hint: { nb: 'Tallene blir hos oss og viser hva folk leter etter.', nn: 'Tala blir hos oss og viser kva folk leitar etter.', en: 'The numbers stay with us and show what people look for.', 'nb-simple': 'Bare vi ser tallene.', 'en-simple': 'Only we see the numbers.' },
    },
    {
      id: 'video', kind: 'external',
      text: { nb: 'Vise videoer fra YouTube', nn: 'Vise videoar frå YouTube', en: 'Show videos from YouTube', 'nb-simple': 'Vise film fra YouTube', 'en-simple': 'Show films from YouTube' },
      hint: { nb: 'Google får vite hvilken side du er på.', nn: 'Google får vite kva side du er på.', en: 'Google learns which page you are on.', 'nb-simple': 'Google ser at du er her.', 'en-simple': 'Google sees that you are here.' },
    },
    {
      id: 'map', kind: 'external',
      text: { nb: 'Vise kart fra OpenStreetMap', nn: 'Vise kart frå OpenStreetMap', en: 'Show maps from OpenStreetMap', 'nb-simple': 'Vise kart', 'en-simple': 'Show maps' },
      hint: { nb: 'OpenStreetMap får vite adressen til maskinen din.', nn: 'OpenStreetMap får vite adressa til maskina di.', en: 'OpenStreetMap learns the address of your device.', 'nb-simple': 'De som lager kartet, ser maskinen din.', 'en-simple': 'The makers of the map see your device.' },
    },
  ],
  services: [
    { id: 'matomo', purpose: 'statistics', name: 'Matomo', receiver: 'Grønlia grendehus', country: 'NO', duration: 'P13M', origins: ['https://statistikk.example'], cookies: ['_pk_id*', '_pk_ref*', '_pk_ses*', 'mtm_*'], storage: [] },
    { id: 'youtube', purpose: 'video', name: 'YouTube', receiver: 'Google Ireland Ltd', country: 'IE', duration: 'P6M', origins: ['https://film.example', 'https://*.bilde.film.example'], storage: ['local:yt-*', 'session:yt-*'], privacy: 'https://film.example/privacy' },
    { id: 'openstreetmap', purpose: 'map', name: 'OpenStreetMap', receiver: 'OpenStreetMap Foundation', country: 'GB', duration: 'session', origins: ['https://kart.example', 'https://fliser.kart.example'], privacy: 'https://kart.example/privacy' },
  ],
};
