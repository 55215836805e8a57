import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RuleTester } from 'eslint';
import { messageId, roomOf } from './message-id.ts';

const rooms: readonly [path: string, room: string][] = [
  ['/x/packages/widgets/src/calendar/calendar.ts', 'calendar'],
  ['/x/packages/widgets/src/calendar/month/month.template.ts', 'calendar'],
  ['packages/elements/src/contact-strip/contact-strip.ts', 'contact-strip'],
  ['/x/packages/embed/src/unknown.template.ts', 'unknown'],
];

for (const [path, room] of rooms) {
  test(`takes ${path} to be in the room ${room}`, () => assert.equal(roomOf(path), room));
}

test('asks of every message a written id that begins with its room', () => {
  const filename = '/x/packages/widgets/src/calendar/list/list.template.ts';
  new RuleTester({ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } }).run('message-id', messageId, {
    valid: [
      { filename, code: "msg('Now', { id: 'calendar.list.now' });" },
      { filename, code: "msg(str`As of ${time}`, { id: 'calendar.asOf', desc: 'a clock time' });" },
      { filename, code: "other('Now');" },
    ],
    invalid: [
      { filename, code: "msg('Now');", errors: [{ messageId: 'missing' }] },
      { filename, code: "msg('Now', options);", errors: [{ messageId: 'missing' }] },
      { filename, code: "msg('Now', { desc: 'x' });", errors: [{ messageId: 'missing' }] },
      { filename, code: "msg('Now', { id });", errors: [{ messageId: 'missing' }] },
      { filename, code: 'msg(`Now`, { id: `calendar.${word}` });', errors: [{ messageId: 'missing' }] },
      { filename, code: "msg('Now', { id: 'list.now' });", errors: [{ messageId: 'elsewhere' }] },
      { filename, code: "msg('Now', { id: 'calendar' });", errors: [{ messageId: 'elsewhere' }] },
      { filename, code: "msg('Now', { id: 'calendar..now' });", errors: [{ messageId: 'elsewhere' }] },
      { filename, code: "msg('Now', { id: 'calendars.now' });", errors: [{ messageId: 'elsewhere' }] },
    ],
  });
});
