import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchesOrigin } from './matches-origin.ts';

const rows: readonly [listed: string, origin: string, matches: boolean][] = [
  ['https://player.example', 'https://player.example', true],
  ['https://player.example', 'http://player.example', true],
  ['https://player.example/', 'https://player.example', true],
  ['http://player.example:8080', 'http://player.example:8080', true],
  ['http://player.example', 'http://player.example:8080', false],
  ['https://player.example', 'https://www.player.example', false],
  ['https://player.example', 'https://myplayer.example', false],
  ['https://player.example', 'https://player.example.org', false],
  ['https://*.player.example', 'https://www.player.example', true],
  ['https://*.player.example', 'https://a.b.player.example', true],
  ['https://*.player.example', 'http://www.player.example', true],
  ['https://*.player.example', 'https://player.example', false],
  ['https://*.player.example', 'https://myplayer.example', false],
  ['https://*.player.example', 'https://www.player.example.org', false],
  ['https://*.player.example:8443', 'https://www.player.example:8443', true],
  ['https://*.player.example:8443', 'https://www.player.example', false],
  ['*.player.example', 'https://www.player.example', true],
  ['https://player.example', 'null', false],
  ['https://player.example', '', false],
  ['https://', 'https://player.example', false],
];

describe('a listed origin', () => {
  for (const [listed, origin, matches] of rows)
    it(`${listed || '(empty)'} ${matches ? 'stands' : 'does not stand'} for ${origin || '(empty)'}`, () => equal(matchesOrigin(origin, listed), matches));
});
