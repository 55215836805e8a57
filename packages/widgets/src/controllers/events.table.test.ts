import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '@dugnad/client/errors';
import { DugnadActivityOpenEvent, DugnadDateChangeEvent } from '../calendar/calendar.events.ts';
import { DugnadErrorEvent } from './error-event.ts';
import { DugnadPortRequestEvent } from './port-request-event.ts';

const activity = { id: 'choir', title: 'Choir', start: '2026-11-22', allDay: true, status: 'scheduled' } as const;
const error = new DugnadError('timeout', 'The server took too long.');

describe('an event of a widget', () => {
  const events: [Event, name: string, fields: object][] = [
    [new DugnadDateChangeEvent('2026-11-22', 'month'), 'dugnad-date-change', { date: '2026-11-22', view: 'month' }],
    [new DugnadActivityOpenEvent(activity), 'dugnad-activity-open', { activity }],
    [new DugnadErrorEvent(error, 'a.ics'), 'dugnad-error', { error, src: 'a.ics' }],
    [new DugnadErrorEvent(error), 'dugnad-error', { error, src: '' }],
    [new DugnadPortRequestEvent('activity-source', 'a.ics', () => undefined), 'dugnad-port-request', { port: 'activity-source', src: 'a.ics' }],
  ];
  for (const [event, name, fields] of events) {
    it(`is called ${name}, leaves the widget and says ${Object.keys(fields).join(', ')}`, () => {
      assert.deepEqual([event.type, event.bubbles, event.composed, event.cancelable], [name, true, true, false]);
      for (const [field, value] of Object.entries(fields)) assert.equal(Reflect.get(event, field), value);
    });
  }
});

describe('a widget that asks who answers', () => {
  it('takes the first answer, and lets nobody else hear the question then', () => {
    const page = new EventTarget();
    const answers: unknown[] = [];
    page.addEventListener('dugnad-port-request', (event) => (event as DugnadPortRequestEvent).provide('the platform'));
    page.addEventListener('dugnad-port-request', (event) => (event as DugnadPortRequestEvent).provide('the embed'));
    page.dispatchEvent(new DugnadPortRequestEvent('activity-source', 'a.ics', (answer) => answers.push(answer)));
    assert.deepEqual(answers, ['the platform']);
  });

  it('takes an answer that comes later', async () => {
    const page = new EventTarget();
    const answers: unknown[] = [];
    page.addEventListener('dugnad-port-request', (event) => void Promise.resolve().then(() => (event as DugnadPortRequestEvent).provide('late')));
    page.dispatchEvent(new DugnadPortRequestEvent('activity-source', 'a.ics', (answer) => answers.push(answer)));
    assert.deepEqual(answers, []);
    await Promise.resolve();
    assert.deepEqual(answers, ['late']);
  });
});
