import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyName, teachKeys } from './keys.ts';

class Keyboard {
  readonly heard: string[] = [];

  press(key: string): Promise<void> {
    this.heard.push(`press ${key}`);
    return Promise.resolve();
  }

  down(key: string): Promise<void> {
    this.heard.push(`down ${key}`);
    return Promise.resolve();
  }

  up(key: string): Promise<void> {
    this.heard.push(`up ${key}`);
    return Promise.resolve();
  }
}

describe('the names of keys', () => {
  it('turn Space into the character and leave the others', () => {
    assert.deepEqual(['Space', 'Enter', 'a', ' '].map(keyName), [' ', 'Enter', 'a', ' ']);
  });

  it('are understood by a keyboard that was taught them', async () => {
    const keyboard = new Keyboard();
    teachKeys(keyboard);
    await keyboard.press('Space');
    await keyboard.down('Shift');
    await keyboard.up('Space');
    assert.deepEqual(keyboard.heard, ['press  ', 'down Shift', 'up  ']);
  });
});
