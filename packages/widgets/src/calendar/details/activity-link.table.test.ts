import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { activityHref, readActivityHash } from './activity-link.ts';

describe('the link to an activity', () => {
  const ids = ['kor@example.org', 'a/b?c#d', 'språkkafé 17:30', '100%', 'x-2026-11-26'];
  for (const id of ids) {
    it(`finds ${id} again`, () => {
      const href = activityHref({ id, start: '2026-11-26T18:00:00+01:00[Europe/Oslo]' });
      assert.match(href, /^#activity-2026-11-26-[^#?/\s]+$/);
      assert.deepEqual(readActivityHash(href), { date: '2026-11-26', id: encodeURIComponent(id) });
    });
  }

  for (const hash of ['', '#', '#program', '#activity-', '#activity-2026-11-26', '#activity-2026-11-26-']) {
    it(`leaves ${hash || 'an address without a fragment'} to the page`, () => {
      assert.equal(readActivityHash(hash), undefined);
    });
  }
});
