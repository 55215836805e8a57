import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { tellGoogle } from './google-consent.ts';
import { changedConfig, sampleConfig } from '../sample-config.page.ts';

interface Page {
  dataLayer?: Record<number, unknown>[];
}

const withAds = changedConfig({ purposes: [...sampleConfig.purposes, { id: 'ads', text: 'Advertising', kind: 'advertising' }] });

describe('Google’s consent mode', () => {
  let page: Page = {};
  beforeEach(() => {
    page = {};
    Object.assign(globalThis, { window: page });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, 'window'));

  const told = (granted: readonly string[]): unknown => {
    tellGoogle('default', withAds, (id) => granted.includes(id));
    return page.dataLayer?.[0]?.[2];
  };
  const denied = { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' };

  it('is told no to everything before a choice', () => deepEqual(told([]), denied));
  it('is told yes to counting alone', () => deepEqual(told(['statistics']), { ...denied, analytics_storage: 'granted' }));
  it('is told yes to advertising alone', () => deepEqual(told(['ads']), { analytics_storage: 'denied', ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' }));
  it('is told nothing by what is neither', () => deepEqual(told(['video', 'map', 'login']), denied));

  it('takes it for the arguments of a function, after what is there already', () => {
    page.dataLayer = [{ 0: 'earlier' }];
    tellGoogle('update', withAds, () => false);
    const [, pushed = {}] = page.dataLayer;
    equal(Object.prototype.toString.call(pushed), '[object Arguments]');
    deepEqual(Array.from(pushed as ArrayLike<unknown>).slice(0, 2), ['consent', 'update']);
  });
});
