import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNearest } from './find-nearest.ts';
import { mendConfigValue } from './mend-config-value.ts';

function table(kind: string, cases: [written: string, meant: string | undefined][]) {
  for (const [written, meant] of cases) it(`${JSON.stringify(written)} is meant as ${JSON.stringify(meant) ?? 'nothing that one could guess'}`, () => assert.equal(mendConfigValue(kind, written), meant));
}

describe('an origin', () => table('services[].origins[]', [
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/path?x=1#y', 'https://a.example'],
  ['https://me:secret@a.example', 'https://a.example'],
  ['HTTPS://A.Example', 'https://a.example'],
  ['https://a.example:443', 'https://a.example'],
  ['https://a.example:8443/x', 'https://a.example:8443'],
  ['http://a.example', 'https://a.example'],
  ['http://a.example:443/', 'https://a.example'],
  ['http://localhost:80', 'http://localhost'],
  ['localhost:4100', 'https://localhost:4100'],
  ['a.example', 'https://a.example'],
  ['//a.example/x.js', 'https://a.example'],
  ['*.a.example', 'https://*.a.example'],
  ['.a.example', 'https://*.a.example'],
  ['https://*.a.example/', 'https://*.a.example'],
  ['https://grønlia.no', 'https://xn--grnlia-cya.no'],
  [' https://a.example ', 'https://a.example'],
  ['https://a.example', undefined],
  ['', undefined],
  ['*', undefined],
  ['https://*.no', undefined],
  ['data:text/html,x', undefined],
  ['javascript:alert(1)', undefined],
  ['wss://a.example', undefined],
  ['not an address', undefined],
]));

describe('a duration', () => table('services[].duration', [
  ['13 months', 'P13M'],
  ['1 month', 'P1M'],
  ['2 Years', 'P2Y'],
  ['30days', 'P30D'],
  ['2w', 'P2W'],
  ['6m', 'P6M'],
  ['p6m', 'P6M'],
  ['PT30M', 'P1D'],
  ['30 min', 'P1D'],
  ['30 minutes', 'P1D'],
  ['PT24H', 'P1D'],
  ['PT36H', 'P2D'],
  ['36 hours', 'P2D'],
  ['90 seconds', 'P1D'],
  ['P1DT12H', 'P2D'],
  ['PT23H59M60S', 'P1D'],
  ['PT24H1S', 'P2D'],
  ['PT0S', 'session'],
  ['P0D', 'session'],
  ['Session', 'session'],
  ['session cookie', 'session'],
  ['forever', undefined],
  ['', undefined],
  ['0 days', undefined],
  ['persistent', undefined],
  ['a month', undefined],
  ['session', undefined],
]));

describe('an id', () => table('services[].id', [
  ['YouTube', 'youtube'],
  ['Google Maps', 'google-maps'],
  ['google_maps', 'google-maps'],
  ['Målinger på nett', 'malinger-pa-nett'],
  ['Ærlig øl', 'aerlig-ol'],
  ['3d-kart', 'd-kart'],
  ['-a-', 'a'],
  ['café', 'cafe'],
  ['video!', 'video'],
  ['2026', undefined],
  ['', undefined],
  ['地図', undefined],
  ['خريطة', undefined],
  ['video', undefined],
]));

describe('a cookie', () => table('services[].cookies[]', [
  ['/^_ga/', '_ga*'],
  ['/^_ga_.*$/', '_ga_*'],
  ['_ga_(.*)', '_ga_*'],
  [' _ga', '_ga'],
  ['_ga* ', '_ga*'],
  ['/^dugnad/', undefined],
  ['a b', undefined],
  ['*', undefined],
  ['', undefined],
  ['/.*/', undefined],
]));

describe('another place of storage', () => table('services[].storage[]', [
  ['yt-remote*', 'local:yt-remote*'],
  ['localStorage:yt', 'local:yt'],
  ['localStorage.yt', 'local:yt'],
  ['sessionStorage/yt', 'session:yt'],
  ['IndexedDB: LogsDatabase', 'indexeddb:LogsDatabase'],
  ['Local:yt', 'local:yt'],
  ['caches:tiles', 'cache:tiles'],
  ['cookie:a', 'local:a'],
  ['', undefined],
  ['*', undefined],
  ['local:', undefined],
  ['local:*', undefined],
]));

describe('an address', () => {
  table('controller.privacy', [
    ['personvern', '/personvern'],
    ['./p.html', '/p.html'],
    ['../p', '/p'],
    ['//example.org/p', '/example.org/p'],
    ['www.example.org/p', 'https://www.example.org/p'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['our page', undefined],
  ]);
  table('controller.contact', [
    ['22 33 44 55', 'tel:22334455'],
    ['+47 (22) 33-44-55', 'tel:+4722334455'],
    ['www.example.org', 'https://www.example.org'],
    ['Aud', undefined],
    ['', undefined],
  ]);
  table('services[].privacy', [
    ['www.example.org/p', 'https://www.example.org/p'],
    ['example.org/p', 'https://example.org/p'],
    ['privacy', undefined],
    ['/privacy', undefined],
    ['javascript:alert(1)', undefined],
  ]);
  table('domain', [
    ['.example.org', 'example.org'],
    ['https://www.example.org/x', 'www.example.org'],
    ['*.example.org', 'example.org'],
    ['Example.ORG', 'example.org'],
    ['grønlia.no', 'xn--grnlia-cya.no'],
    ['localhost', undefined],
    ['', undefined],
    ['127.0.0.1', undefined],
  ]);
});

describe('a word of a closed list', () => {
  table('purposes[].necessary', [
    ['asked for', 'asked-for'],
    ['Asked-For', 'asked-for'],
    ['transmision', 'transmission'],
    ['yes', undefined],
    ['legitimate-interest', undefined],
  ]);
  table('purposes[].kind', [
    ['Statistics', 'statistics'],
    ['stats', 'statistics'],
    ['ads', 'advertising'],
    ['adverts', 'advertising'],
    ['extern', 'external'],
    ['marketing', undefined],
    ['', undefined],
  ]);
  table('services[].country', [
    ['no', 'NO'],
    [' dk ', 'DK'],
    ['NOR', undefined],
    ['Norway', undefined],
  ]);
  table('noticeVersion', [
    ['2026/11', '2026-11'],
    ['nov 2026', 'nov-2026'],
    [' 2026-11 ', '2026-11'],
    ['', undefined],
    ['høsten', 'h-sten'],
  ]);
});

describe('a value at a place where nothing can be guessed', () => table('months', [['6', undefined], ['', undefined]]));

describe('the name that somebody may have meant', () => {
  const CASES: [word: string, candidates: string[], near: string | undefined][] = [
    ['stats', ['video', 'statistics', 'map'], 'statistics'],
    ['cookie', ['storage', 'cookies'], 'cookies'],
    ['vidoe', ['video', 'map'], 'video'],
    ['VIDEO', ['map', 'video'], 'video'],
    ['mapp', ['map', 'maps'], 'map'],
    ['noticeVersoin', ['noticeVersion'], 'noticeVersion'],
    ['maps', ['map', 'maps'], 'maps'],
    ['xyz', ['map', 'video'], undefined],
    ['m', ['map'], undefined],
    ['', ['map'], undefined],
    ['a', ['b'], undefined],
    ['ab', ['statistics'], undefined],
    ['map', [], undefined],
    ['map', [''], undefined],
    ['x'.repeat(65), ['x'.repeat(65)], undefined],
  ];
  for (const [word, candidates, near] of CASES) it(`for ${word.slice(0, 15) || 'nothing'} among ${candidates.join(', ').slice(0, 25) || 'none'} is ${near ?? 'none'}`, () => assert.equal(findNearest(word, candidates), near));
});
