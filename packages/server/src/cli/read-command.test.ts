import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommand, usage } from './read-command.ts';

const known: [typed: string[], command: object][] = [
  [['start'], { name: 'start' }],
  [['migrate'], { name: 'migrate' }],
  [['rollback'], { name: 'rollback' }],
  [['backup', '/tmp/copy.sqlite'], { name: 'backup', file: '/tmp/copy.sqlite' }],
  [['restore', 'copy.sqlite'], { name: 'restore', file: 'copy.sqlite' }],
  [['site', 'add', 'gronlia', '--name', 'Grønlia grendehus'], { name: 'site add', id: 'gronlia', title: 'Grønlia grendehus', origins: [] }],
  [['site', 'add', 'gronlia', '--name', 'G', '--origin', 'https://a.example', '--origin', 'http://localhost:8080'], { name: 'site add', id: 'gronlia', title: 'G', origins: ['https://a.example', 'http://localhost:8080'] }],
  [['coordinator', 'add', 'kari@gronlia.example', '--site', 'gronlia', '--name', 'Kari'], { name: 'coordinator add', email: 'kari@gronlia.example', site: 'gronlia', person: 'Kari', role: 'owner' }],
  [['coordinator', 'add', 'ola@gronlia.example', '--site', 'gronlia', '--name', 'Ola', '--role', 'helper', '--language', 'nb'], { name: 'coordinator add', email: 'ola@gronlia.example', site: 'gronlia', person: 'Ola', role: 'helper', language: 'nb' }],
  [['person', 'export', 'ada@example.org'], { name: 'person export', email: 'ada@example.org' }],
  [['person', 'erase', 'ada@example.org', '--site', 'gronlia'], { name: 'person erase', email: 'ada@example.org', site: 'gronlia' }],
  [['person', 'export', '--phone', ' +47 22 33 44 55'], { name: 'person export', phone: '+47 22 33 44 55' }],
  [['person', 'erase', '--reference', 'ABCD-EFGH', '--site', 'gronlia'], { name: 'person erase', reference: 'ABCD-EFGH', site: 'gronlia' }],
];

for (const [typed, command] of known) {
  test(`understands "${typed.join(' ')}"`, () => assert.deepEqual(readCommand(typed), command));
}

const wrong: [typed: string[], sentence: RegExp][] = [
  [['stop'], /There is no command stop/],
  [['site'], /There is no command site/],
  [['site', 'delete', 'a'], /There is no command site delete/],
  [['backup'], /The file to write is missing/],
  [['restore'], /The file to put back is missing/],
  [['site', 'add'], /identifier of the site is missing/],
  [['site', 'add', 'Grønlia'], /small letters, digits and hyphens/],
  [['site', 'add', 'gronlia'], /name of the association/],
  [['site', 'add', 'gronlia', '--name', 'G', '--origin', 'example.org'], /is not an origin/],
  [['site', 'add', 'gronlia', '--name', 'G', '--origin', 'https://example.org/page'], /nothing behind the host/],
  [['coordinator', 'add', '--site', 'gronlia', '--name', 'Kari'], /e-mail address is missing/],
  [['coordinator', 'add', 'kari', '--site', 'gronlia', '--name', 'Kari'], /kari is not an e-mail address/],
  [['coordinator', 'add', 'kari@a.example', '--name', 'Kari'], /identifier of the site is missing/],
  [['coordinator', 'add', 'kari@a.example', '--site', 'gronlia'], /name of the coordinator/],
  [['coordinator', 'add', 'kari@a.example', '--site', 'gronlia', '--name', 'Kari', '--role', 'queen'], /owner, editor and helper/],
  [['person', 'export'], /e-mail address is missing/],
  [['person', 'erase', 'ada@example.org', '--phone', '22334455'], /by one alone/],
  [['person', 'erase', '--phone', '22334455', '--reference', 'ABCD-EFGH'], /by one alone/],
  [['person', 'export', '--phone', 'Ada'], /Ada is not a telephone number/],
  [['person', 'export', '--reference', ' '], /The reference \(--reference\) is missing/],
  [['start', '--port', '80'], /--port/],
];

for (const [typed, sentence] of wrong) {
  test(`says what is wrong with "${typed.join(' ')}"`, () => assert.throws(() => readCommand(typed), sentence));
}

test('explains every command when asked for help, or for nothing', () => {
  assert.deepEqual([readCommand([]), readCommand(['help'])], ['help', 'help']);
  for (const [[first = '']] of known) assert.ok(usage.includes(`dugnad-server ${first}`));
});
