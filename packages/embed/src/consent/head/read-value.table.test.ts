import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleConfig } from '../sample-config.page.ts';
import { fingerprint } from './fingerprint.ts';
import { isGranted, readValue } from './read-value.ts';

describe('what stands in the cookie', () => {
  const table: [cookies: string, value: string][] = [
    ['', ''],
    ['theme=dark', ''],
    ['dugnad-consent=1x/2026-11', '1x/2026-11'],
    ['theme=dark; dugnad-consent=1x/2026-11/@youtube=1; lang=nb', '1x/2026-11/@youtube=1'],
    ['not-dugnad-consent=1x', ''],
    ['dugnad-consent=', ''],
    // A host of its own and one for all subdomains: the nearer stands first.
    ['dugnad-consent=near; dugnad-consent=far', 'near'],
  ];
  for (const [cookies, value] of table) it(`of "${cookies}" is "${value}"`, () => equal(readValue(cookies), value));
});

describe('what is granted', () => {
  const print = fingerprint(sampleConfig);
  const table: [said: string, id: string, granted: boolean][] = [
    ['', 'video', false],
    ['', 'login', true],
    ['', 'nobody-knows', false],
    ['', '', false],
    ['/2026-11/video=1abc', 'video', true],
    ['/2026-11/video=1abc', 'youtube', true],
    ['/2026-11/video=1abc', 'map', false],
    ['/2026-11/video=1abc', 'osm', false],
    ['/2026-11/video=0abc', 'video', false],
    ['/2026-11/video=0abc', 'youtube', false],
    ['/2026-11/video=0abc/@youtube=1', 'youtube', true],
    ['/2026-11/video=0abc/@youtube=1', 'vimeo', false],
    ['/2026-11/video=0abc/@youtube=1', 'video', false],
    ['/2026-11/video=1abc/@youtube=0', 'youtube', false],
    ['/2026-11/video=1abc/@youtube=0', 'vimeo', true],
    // What the page's author wrote is looked for as it stands.
    ['/2026-11/video=1abc', 'vide', false],
    ['/2026-11/video=1abc', 'video=1', false],
    ['/2026-11/video=1abc', '(', false],
  ];
  for (const [said, id, granted] of table) {
    it(`of "${said}": ${granted ? '' : 'not '}“${id}”`, () => equal(isGranted(sampleConfig, print, `${print}${said}`, id), granted));
  }

  it('is nothing by a choice about something else', () => {
    equal(isGranted(sampleConfig, print, 'other/2026-11/video=1abc', 'video'), false);
    equal(isGranted(sampleConfig, print, `${print}x/2026-11/video=1abc`, 'video'), false);
  });
});
