import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRequestCounts } from './count-requests.ts';

describe('the numbers of a server', () => {
  it('count answers by method, route and status', () => {
    const counts = createRequestCounts();
    for (let time = 0; time < 3; time += 1) counts.count({ method: 'GET', route: '/health', status: 200 }, 0.001);
    counts.count({ method: 'POST', route: '/api/v1/petitions/:id/signatures', status: 202 }, 0.02);
    const text = counts.write([]);
    assert.match(text, /^dugnad_requests_total\{method="GET",route="\/health",status="200"\} 3$/m);
    assert.match(text, /^dugnad_requests_total\{method="POST",route="\/api\/v1\/petitions\/:id\/signatures",status="202"\} 1$/m);
  });

  it('say how long answers took, in steps that add up', () => {
    const counts = createRequestCounts();
    for (const seconds of [0.001, 0.005, 0.006, 0.2, 3, 60]) counts.count({ method: 'GET', route: '/', status: 200 }, seconds);
    const steps = [...counts.write([]).matchAll(/le="([^"]+)"\} (\d+)/g)].map(([, bound, number]) => [bound, Number(number)]);
    assert.deepEqual(steps.filter(([bound]) => ['0.005', '0.01', '0.25', '5', '+Inf'].includes(String(bound))), [['0.005', 2], ['0.01', 3], ['0.25', 4], ['5', 5], ['+Inf', 6]]);
    for (const [index, [, number]] of steps.entries()) assert.ok(index === 0 || Number(number) >= Number(steps[index - 1]?.[1]));
  });

  it('name their sum and their number', () => {
    const counts = createRequestCounts();
    counts.count({ method: 'GET', route: '/', status: 200 }, 0.5);
    counts.count({ method: 'GET', route: '/', status: 200 }, 0.25);
    assert.match(counts.write([]), /dugnad_request_seconds_sum 0\.75\ndugnad_request_seconds_count 2/);
  });

  it('have what whoever asks adds, each with its help', () => {
    const text = createRequestCounts().write([{ name: 'dugnad_mails_waiting', help: 'Mails in the queue.', value: 7 }]);
    assert.match(text, /# HELP dugnad_mails_waiting Mails in the queue\.\n# TYPE dugnad_mails_waiting gauge\ndugnad_mails_waiting 7\n$/);
  });

  it('are not broken by an odd route', () => {
    const counts = createRequestCounts();
    counts.count({ method: 'GET', route: '/a"b\\c\nd', status: 200 }, 0);
    assert.match(counts.write([]), /route="\/a\\"b\\\\c\\nd"/);
  });

  it('are there before anybody has asked for anything', () => {
    const text = createRequestCounts().write([]);
    assert.match(text, /# TYPE dugnad_requests_total counter/);
    assert.match(text, /dugnad_request_seconds_count 0/);
    for (const line of text.trimEnd().split('\n')) assert.match(line, /^(# (HELP|TYPE) \S+ .+|\w+(\{[^}]*\})? [\d.]+)$/);
  });
});
