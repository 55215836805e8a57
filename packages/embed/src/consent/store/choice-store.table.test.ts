import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsentHow } from '@dugnad/client/ports';
import type { ConsentHead, SiteConfig } from '../consent-api.ts';
import { fingerprint } from '../head/fingerprint.ts';
import { isGranted } from '../head/read-value.ts';
import { changedConfig, sampleConfig, withReceiver } from '../sample-config.page.ts';
import { writeChoice } from './choice-text.ts';
import { createChoiceStore, type ChoiceStore } from './choice-store.ts';

interface Tab {
  store: ChoiceStore;
  head: ConsentHead;
  written: string[];
  told: (readonly string[])[];
  /** What was in force whenever the head was told to let go. */
  released: string[];
  withdrawn: (readonly string[])[];
  /** How often the other tabs were told. */
  shared: number;
  /** What the proof was asked of: what was pressed, the answers before and after. */
  kept: unknown[];
}

interface Browser {
  cookie: string;
  signal?: boolean;
  keepsNone?: boolean;
}

const valueOf = (browser: Browser): string => browser.cookie.slice('dugnad-consent='.length);

function openTab(browser: Browser, config: SiteConfig = sampleConfig): Tab {
  const tab = { written: [] as string[], told: [] as (readonly string[])[], released: [] as string[], withdrawn: [] as (readonly string[])[], shared: 0, kept: [] as unknown[] };
  const head: ConsentHead = {
    config,
    value: valueOf(browser),
    granted: (id) => isGranted(config, fingerprint(config), head.value, id),
    whenGranted: () => Promise.resolve(),
    release: () => tab.released.push(head.value), tell: () => undefined,
  };
  const store = createChoiceStore(head, {
    readCookies: () => browser.cookie,
    writeCookie(text) {
      tab.written.push(text);
      if (!browser.keepsNone) browser.cookie = text.split(';', 1)[0] ?? '';
    },
    isSecure: true,
    signal: browser.signal === true,
    afterFrame: (then) => then(),
    tell: (granted) => tab.told.push(granted),
    withdraw: (ids) => tab.withdrawn.push(ids),
    share: () => (tab.shared += 1),
    receipt: () => Promise.reject(new Error('not asked for here')),
    keep: ({ control }, before, after) => tab.kept.push([control, before, after]),
  });
  return Object.assign(tab, { store, head });
}

const chosen = (answers: Record<string, boolean>, config = sampleConfig): Browser => ({ cookie: `dugnad-consent=${writeChoice(config, answers)}` });

describe('the store of choices', () => {
  it('writes nothing and tells nothing before a choice', () => {
    const { written, told, store } = openTab({ cookie: '' });
    deepEqual([written, told, store.asks], [[], [], ['statistics', 'video', 'map']]);
  });

  it('remembers a choice, lets the head go on with it and tells the page', () => {
    const browser = { cookie: '' };
    const { store, head, told, released } = openTab(browser);
    store.choose({ statistics: false, video: true, map: false });
    equal(valueOf(browser), head.value);
    deepEqual(released, [head.value]);
    deepEqual(store.asks, []);
    deepEqual(told, [['login', 'video', 'youtube', 'vimeo']]);
    deepEqual(openTab(browser).store.answers, store.answers);
  });

  it('keeps what is not named', () => {
    const { store } = openTab(chosen({ statistics: true, video: false, map: false }));
    store.choose({ youtube: true });
    deepEqual(store.answers, { statistics: true, video: false, map: false, youtube: true });
  });

  it('holds for as long as the page is there where a browser keeps no cookies', () => {
    const { store, head } = openTab({ cookie: '', keepsNone: true });
    store.choose({ statistics: true, video: true, map: true });
    equal(head.granted('youtube'), true);
    deepEqual(store.asks, []);
  });

  it('says what another tab took back', () => {
    const browser = chosen({ statistics: true, video: true, map: true });
    const [one, other] = [openTab(browser), openTab(browser)];
    one.store.choose({ video: false });
    deepEqual(other.store.reread(), ['video', 'youtube', 'vimeo']);
    equal(other.head.granted('youtube'), false);
    equal(other.store.reread(), undefined);
  });

  it('says what another tab allowed', () => {
    const browser = chosen({ statistics: false, video: false, map: false });
    const [one, other] = [openTab(browser), openTab(browser)];
    one.store.choose({ map: true });
    deepEqual(other.store.reread(), []);
    deepEqual(other.told, [['login', 'map', 'osm']]);
  });

  it('takes a cookie that was deleted for a choice taken back', () => {
    const browser = chosen({ statistics: true, video: true, map: true });
    const { store } = openTab(browser);
    browser.cookie = '';
    deepEqual(store.reread(), ['statistics', 'video', 'map', 'matomo', 'youtube', 'vimeo', 'osm']);
  });
});

describe('taking back', () => {
  it('ends what was allowed, and tells the other tabs', () => {
    const tab = openTab(chosen({ statistics: true, video: true, map: true }));
    tab.store.choose({ video: false });
    deepEqual([tab.withdrawn, tab.shared], [[['video', 'youtube', 'vimeo']], 1]);
  });

  it('ends one service where its purpose stays', () => {
    const tab = openTab(chosen({ statistics: true, video: true, map: true }));
    tab.store.choose({ youtube: false });
    deepEqual(tab.withdrawn, [['youtube']]);
  });

  it('ends nothing where nothing was allowed, or where more is', () => {
    const tab = openTab({ cookie: '' });
    for (const answers of [{ statistics: false, video: false, map: false }, { video: true }, { map: true }]) tab.store.choose(answers);
    deepEqual([tab.withdrawn, tab.shared], [[], 3]);
  });

  it('ends in every tab, and is told by the one alone in which it was done', () => {
    const browser = chosen({ statistics: true, video: true, map: true });
    const [one, other] = [openTab(browser), openTab(browser)];
    one.store.choose({ statistics: false, video: false, map: false });
    other.store.reread();
    deepEqual(other.withdrawn, one.withdrawn);
    deepEqual([one.shared, other.shared], [1, 0]);
  });

  it('ends in a tab that is told of it before it can read of it', () => {
    const browser = chosen({ statistics: true, video: true, map: true });
    const other = openTab(browser);
    other.store.reread(chosen({ statistics: true, video: false, map: false }).cookie.replace('dugnad-consent=', ''));
    deepEqual([other.head.granted('youtube'), other.head.granted('statistics')], [false, true]);
  });

  it('is not taken to have happened where a browser keeps no cookies and one looks again', () => {
    const tab = openTab({ cookie: '', keepsNone: true });
    tab.store.choose({ statistics: true, video: true, map: true });
    equal(tab.store.reread(), undefined);
    deepEqual([tab.head.granted('youtube'), tab.withdrawn], [true, []]);
  });

  it('has happened when a choice was deleted or ran out', () => {
    const browser = chosen({ statistics: true, video: false, map: false });
    const tab = openTab(browser);
    browser.cookie = '';
    tab.store.reread();
    deepEqual(tab.withdrawn, [['statistics', 'matomo']]);
  });
});

describe('a choice about something else', () => {
  it('still holds where nothing changed, and is not remembered for longer than was promised', () => {
    const { store, head, written } = openTab(chosen({ statistics: true, video: true, map: false }), withReceiver('youtube', 'Google LLC'));
    deepEqual([head.granted('statistics'), head.granted('video'), head.granted('osm')], [true, false, false]);
    deepEqual(store.asks, ['video']);
    deepEqual(written, []);
  });

  it('is nothing under another text', () => {
    const { store, head } = openTab(chosen({ statistics: true, video: true, map: true }), changedConfig({ noticeVersion: '2027' }));
    deepEqual([head.granted('statistics'), store.asks.length, store.changes], [false, 3, [{ kind: 'text', purpose: '' }]]);
  });
});

describe('a browser that asks not to be followed', () => {
  it('is asked only about what its signal does not speak of', () => {
    deepEqual(openTab({ cookie: '', signal: true }).store.asks, ['statistics']);
  });

  it('has nobody asked where there is nothing else', () => {
    const config = changedConfig({ purposes: sampleConfig.purposes.filter(({ kind }) => kind === 'external') });
    const { store, written, head } = openTab({ cookie: '', signal: true }, config);
    deepEqual([store.asks, written, head.granted('youtube')], [[], [], false]);
  });

  it('may allow one service all the same', () => {
    const { store, head } = openTab({ cookie: '', signal: true });
    store.choose({ youtube: true, video: false });
    deepEqual([head.granted('youtube'), head.granted('vimeo')], [true, false]);
  });
});

describe('one service that is allowed before anybody answered the question', () => {
  it('is granted, and the question stays, which names no change', () => {
    const { store, head } = openTab({ cookie: '' });
    store.choose({ youtube: true });
    deepEqual([head.granted('youtube'), head.granted('vimeo'), store.asks, store.changes], [true, false, ['statistics', 'video', 'map'], []]);
  });

  it('is refused with all the others when the question is', () => {
    const tab = openTab({ cookie: '' });
    tab.store.choose({ youtube: true });
    tab.store.choose({ statistics: false, video: false, map: false });
    deepEqual([tab.head.granted('youtube'), tab.withdrawn], [false, [['youtube']]]);
  });

  it('stays allowed when it is another purpose that is refused', () => {
    const { store, head } = openTab({ cookie: '' });
    store.choose({ youtube: true });
    store.choose({ statistics: false });
    deepEqual(head.granted('youtube'), true);
  });
});

describe('the proof of a choice', () => {
  const how = (control: string): ConsentHow => ({ layer: 'banner', control, component: 'dugnad-consent', language: 'nb', shown: {} as Node });

  it('is kept with what held before and what holds now', () => {
    const { store, kept } = openTab(chosen({ statistics: true, video: true, map: false }));
    store.choose({ statistics: false }, how('save'));
    deepEqual(kept, [['save', { statistics: true, video: true, map: false }, { statistics: false, video: true, map: false }]]);
  });

  it('is asked for after the choice holds, so that it can hinder nothing', () => {
    const { store, kept, head, told } = openTab({ cookie: '' });
    store.choose({ statistics: true, video: false, map: false }, how('accept'));
    deepEqual([head.granted('statistics'), told.length, kept.length], [true, 1, 1]);
  });

  it('is not asked for twice because another tab hears of it', () => {
    const browser = { cookie: '' };
    const [one, other] = [openTab(browser), openTab(browser)];
    one.store.choose({ statistics: true, video: false, map: false }, how('accept'));
    other.store.reread();
    deepEqual([one.kept.length, other.kept.length], [1, 0]);
  });

  it('is none where a script of the page chose, which showed nothing', () => {
    const { store, kept } = openTab({ cookie: '' });
    store.choose({ statistics: true });
    deepEqual(kept, []);
  });
});
