import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { describeActivitySource } from '../../contract/index.ts';
import { createIcsAdapter } from '../../ics/index.ts';
import { writeCalendar } from '../../ics-writer/index.ts';

const SRC = 'https://a.example/a.ics';

describeActivitySource('iCalendar', (sample) => {
  const text = writeCalendar(sample, { productId: '-//Test//EN', now: 0 });
  return createIcsAdapter({ src: SRC, fetch: () => Promise.resolve(new Response(text)) });
}, {
  describe, it, assert: (condition, message) => assert.ok(condition, message),
  makeBroken: () => createIcsAdapter({ src: SRC, text: '<!doctype html>' }),
});
