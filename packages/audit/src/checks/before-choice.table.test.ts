import { judgeBeforeChoice } from './before-choice.ts';
import { cookie, honest, host, local, proveCases, withBanner, without, type Case } from './some-facts.suite.ts';

const act = (change: Partial<(typeof honest.passive)[number]>): typeof honest => ({ ...honest, passive: [{ act: 'scrolling', stored: [], hosts: [], bannerStays: true, ...change }] });
const usable = (change: Partial<typeof honest.banner.usability>): ReturnType<typeof withBanner> => withBanner({ usability: { ...honest.banner.usability, ...change } });
const known = { host: 'www.youtube.com', requests: 3, forbidden: true, service: { host: 'youtube.com', provider: 'YouTube', kind: 'embedded content' } } as const;

const cases: readonly Case[] = [
  ['a banner that hides is named', { ...honest, hiddenFromAutomation: true }, 0, 'violation', /navigator\.webdriver/],
  ['a banner that does not is in order', honest, 0, 'pass'],
  ['nothing is said of hiding where there is no banner', without('banner'), 0, undefined],
  ['a cookie is stored', { ...honest, stored: [cookie('1')] }, 1, 'violation', /cookie choice \(a\.example\)/],
  ['local storage is', { ...honest, stored: [local('1', 'seen')] }, 1, 'violation', /local storage seen/],
  ['a database is', { ...honest, stored: [{ kind: 'database', name: 'db', value: '' }] }, 1, 'violation', /database db/],
  ['a worker is', { ...honest, stored: [{ kind: 'worker', name: 'https://a.example/', value: '' }] }, 1, 'violation', /service worker/],
  ['many things are counted, not listed', { ...honest, stored: Array.from({ length: 15 }, (_, index) => local('1', `n${index}`)) }, 1, 'violation', /n11, 3 more/],
  ['also without a banner', { ...without('banner'), stored: [cookie('1')] }, 1, 'violation'],
  ['a known service is asked', { ...honest, hosts: [known] }, 2, 'violation', /www\.youtube\.com \(YouTube, embedded content, 3 requests\)/],
  ['an unknown one cannot be judged', { ...honest, hosts: [host('assets.example.net', false)] }, 2, 'not-seen', /assets\.example\.net \(1 request\)/],
  ['of a known and an unknown one, the known is named', { ...honest, hosts: [known, host('assets.example.net', false)] }, 2, 'violation', /^(?!.*assets)/],
  ['scrolling stores something', act({ stored: [cookie('yes')] }), 5, 'violation', /After scrolling: stored cookie choice/],
  ['scrolling asks somebody', act({ hosts: [host('t.example')] }), 5, 'violation', /asked t\.example/],
  ['somebody who may be asked', act({ hosts: [host('t.example', false)] }), 5, 'pass'],
  ['the banner is gone afterwards', act({ bannerStays: false }), 5, 'violation', /the banner was gone/],
  ['what is asked all the time is no consequence', { ...act({ hosts: [host('t.example')], stored: [cookie('2')] }), hosts: [host('t.example')], stored: [cookie('1')] }, 5, 'pass'],
  ['nothing could be tried', { ...honest, passive: [] }, 5, 'not-seen'],
  ['the page does not scroll', usable({ scrollLocked: true }), 6, 'violation', /cannot be scrolled/],
  ['the page is inert', usable({ inert: true }), 6, 'violation', /switched off/],
  ['a cover lies over the page', usable({ reached: 0 }), 6, 'violation', /Of 20 places beside the banner, 0/],
  ['a modal dialog lies over it', usable({ modal: true }), 6, 'violation'],
  ['some places are under other things', usable({ reached: 12 }), 6, 'pass', /12 of 20/],
  ['half of a telephone', withBanner({ narrow: { covers: 0.5, wide: false } }), 7, 'pass', /50 %/],
  ['more than half of a telephone', withBanner({ narrow: { covers: 0.51, wide: false } }), 7, 'violation', /covers 51 %/],
  ['a third of a desktop', withBanner({ covers: 0.35 }), 7, 'pass'],
  ['more than that', withBanner({ covers: 0.4 }), 7, 'violation', /40 % of one of 1280/],
  ['without a banner it covers nothing', without('banner'), 7, undefined],
];

proveCases(judgeBeforeChoice, cases);
