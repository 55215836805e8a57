import { control, controls, cookie, honest, host, local, proveCases, withBanner, without, type Case } from './some-facts.suite.ts';
import { judgeSecondLayer } from './second-layer.ts';

const toggle = (on: boolean, fixed = false): (typeof honest.second.toggles)[number] => ({ label: 'Statistics', on, fixed });
const second = (change: Partial<typeof honest.second>): typeof honest => ({ ...honest, second: { ...honest.second, ...change } });
const closed = (change: Partial<typeof honest.accepted>): typeof honest => ({ ...honest, closed: { stored: [], hosts: [], bannerGone: true, ...change } });
const [refuse, accept] = controls;
const both = [refuse, accept].filter((one) => one !== undefined);

const cases: readonly Case[] = [
  ['a button opens the purposes', honest, 22, 'pass', /“Choose” is a button and opens/],
  ['a link does', withBanner({ controls: [...both, control('choose', 'Choose', { tag: 'a', role: 'link' })] }), 22, 'violation', /is a link, not a button/],
  ['a thing without a role does', withBanner({ controls: [...both, control('choose', 'Choose', { tag: 'div', role: '' })] }), 22, 'violation', /is a div/],
  ['nobody knows what it opened', without('second'), 22, 'not-seen'],
  ['nothing does', withBanner({ controls: both }), 22, 'not-seen'],
  ['the purposes stand on the first layer', withBanner({ controls: both, toggles: [toggle(false)] }), 22, 'pass', /1 switches/],
  ['all are off', honest, 23, 'pass'],
  ['one is on', second({ toggles: [toggle(true)] }), 23, 'violation', /“Statistics”/],
  ['one is on on the first layer', withBanner({ toggles: [toggle(true)] }), 23, 'violation'],
  ['one without a name is on', second({ toggles: [{ label: '', on: true, fixed: false }] }), 23, 'violation', /without a name/],
  ['what is necessary is on for good', second({ toggles: [toggle(true, true), toggle(false)] }), 23, 'pass'],
  ['there are none', second({ toggles: [] }), 23, 'pass'],
  ['no second layer was seen', without('second'), 23, 'not-seen'],
  ['there is no cross', honest, 24, 'not-applicable'],
  ['a cross stores nothing', closed({}), 24, 'pass', /stored nothing/],
  ['a cross refuses', closed({ stored: [cookie('no')] }), 24, 'pass', /what refusing stores/],
  ['a cross accepts', closed({ stored: [cookie('yes')] }), 24, 'violation', /what accepting stores/],
  ['a cross lets others be asked', closed({ hosts: [host('t.example')] }), 24, 'violation', /t\.example/],
  ['others were asked before too', { ...closed({ hosts: [host('t.example')] }), hosts: [host('t.example')] }, 24, 'pass'],
  ['a cross stores something of its own', closed({ stored: [local('1', 'closed')] }), 24, 'not-seen', /closed/],
  ['leaving stores nothing', honest, 35, 'pass'],
  ['leaving stores something', second({ storedByLeaving: [cookie('yes')] }), 35, 'violation', /cookie choice/],
  ['no second layer was seen', without('second'), 35, 'not-seen'],
  ['refusing is near', honest, 36, 'pass'],
  ['refusing is on the second layer only', withBanner({ controls: both.slice(1) }), 36, 'pass'],
  ['refusing is nowhere', { ...second({ controls: [control('save', 'Save')] }), banner: { ...honest.banner, controls: both.slice(1) } }, 36, 'violation'],
  ['refusing may have another word', { ...second({ controls: [control('unknown', 'Nope')] }), banner: { ...honest.banner, controls: both.slice(1) } }, 36, 'not-seen'],
  ['without a banner nothing is said', without('banner'), 36, undefined],
];

proveCases(judgeSecondLayer, cases);
