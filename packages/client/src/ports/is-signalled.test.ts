import { describe, it } from 'node:test';
import { equal } from 'node:assert/strict';
import { isSignalled } from './is-signalled.ts';

const kinds = ['statistics', 'sharing', 'advertising', 'external', 'other'] as const;
const purposes = [...kinds.map((kind) => ({ id: kind, kind, text: kind })), { id: 'plain', text: 'Plain' }];

describe('what a browser that sends Global Privacy Control has refused', () => {
  for (const id of ['sharing', 'advertising', 'external']) it(`is a purpose of the kind ${id}`, () => equal(isSignalled({ purposes }, id), true));

  for (const id of ['statistics', 'other', 'plain', 'unknown', '']) it(`is not "${id}"`, () => equal(isSignalled({ purposes }, id), false));
});
