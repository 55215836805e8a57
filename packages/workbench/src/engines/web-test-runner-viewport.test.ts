import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resizeWindow } from './web-test-runner-viewport.ts';

/** A window with a frame around the page, and a width that it does not go below. */
function openWindow(narrowest = 0) {
  const frame = { width: 8, height: 90 };
  let outer = { width: 1008, height: 790 };
  return {
    changes: 0,
    execute: () => Promise.resolve<[number, number]>([outer.width - frame.width, outer.height - frame.height]),
    getWindowRect: () => Promise.resolve(outer),
    setWindowRect(_x: null, _y: null, width: number, height: number): Promise<void> {
      this.changes += 1;
      outer = { width: Math.max(width, narrowest + frame.width), height };
      return Promise.resolve();
    },
  };
}

describe('the window of a test', () => {
  it('gets a page of the size asked for, whatever its frame takes', async () => {
    const window = openWindow();
    await resizeWindow(window, { width: 768, height: 1024 });
    assert.deepEqual(await window.execute(), [768, 1024]);
    assert.equal(window.changes, 1);
  });

  it('is left alone when it has the size', async () => {
    const window = openWindow();
    await resizeWindow(window, { width: 1000, height: 700 });
    assert.equal(window.changes, 0);
  });

  it('says so when it cannot be so narrow', async () => {
    const narrow = resizeWindow(openWindow(447), { width: 320, height: 640 });
    await assert.rejects(narrow, /The window is 447 × 640 and not 320 × 640/u);
  });
});
