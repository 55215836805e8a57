import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../audit.ts';
import { isAuditError } from '../audit-error.ts';
import { readCommand } from './read-command.ts';

const url = 'https://a.example/';
const known: readonly (readonly [typed: readonly string[], command: object])[] = [
  [[url], { url, engine: 'chromium' }],
  [[url, '--html', 'r.html', '--json', 'r.json'], { url, engine: 'chromium', html: 'r.html', json: 'r.json' }],
  [['--engine', 'firefox', url], { url, engine: 'firefox' }],
  [[url, '--timeout', '5'], { url, engine: 'chromium', load: 5000 }],
  [[url, '--browser', '/opt/chromium'], { url, engine: 'chromium', browser: '/opt/chromium' }],
  [[url, '--own-host', 'a.example, b.example,'], { url, engine: 'chromium', ownHosts: ['a.example', 'b.example'] }],
  [[url, '--lang', 'en'], { url, engine: 'chromium' }],
];
for (const [typed, command] of known) test(`understands "${typed.join(' ')}"`, () => assert.deepEqual(readCommand(typed), command));

const wrong: readonly (readonly [typed: readonly string[], sentence: RegExp])[] = [
  [[], /address of a page is missing/],
  [[url, url], /One address at a time/],
  [[url, '--engine', 'webkit'], /chromium or firefox, not webkit/],
  [[url, '--timeout', 'soon'], /number of seconds up to 600, not soon/],
  [[url, '--timeout', '0'], /not 0/],
  [[url, '--lang', 'nb'], /not written in nb yet/],
  [[url, '--speed', '9'], /--speed/],
];
for (const [typed, sentence] of wrong) {
  test(`explains "${typed.join(' ')}", and how to type it`, () =>
    assert.throws(() => readCommand(typed), (error) => isAuditError(error) && error.code === 'wrong-option' && sentence.test(error.message) && error.message.includes('Exit code 0')));
}

const addresses: readonly (readonly [written: string, href: string | undefined])[] = [
  ['https://a.example', 'https://a.example/'], ['http://localhost:4100/consent.html', 'http://localhost:4100/consent.html'], ['HTTPS://A.example/x', 'https://a.example/x'],
  ['a.example', undefined], ['file:///etc/passwd', undefined], ['javascript:alert(1)', undefined], ['chrome://version', undefined], ['data:text/html,x', undefined], ['', undefined],
];
for (const [written, href] of addresses) {
  test(`${href ? 'opens' : 'does not open'} “${written}”`, () => {
    if (href) assert.equal(readAddress(written), href);
    else assert.throws(() => readAddress(written), (error) => isAuditError(error) && error.code === 'not-http');
  });
}
