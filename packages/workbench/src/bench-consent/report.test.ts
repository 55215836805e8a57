import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Visit } from './measure-visit.ts';
import { ratioTable, visitTable } from './report.ts';

const visit = (more: Partial<Visit> = {}): Visit => ({ painted: 200, cpu: 90, refused: 30, gone: 30, longest: 80, shift: 0, requests: 3, notices: 0, bytes: 9012, writes: 0, ...more });
const line = (table: string, name: string): string => table.split('\n').find((one) => one.startsWith(`| ${name} |`)) ?? '';

describe('what is printed', () => {
  const visits = [100, 200, 300, 400, 900].map((painted) => visit({ painted }));

  it('is the median of each with the quarters around it', () => {
    assert.ok(line(visitTable(new Map([['ours', visits]])), 'ours').startsWith('| ours | 300 (200–400) | 90 (90–90) | 80 (80–80) |'));
  });

  it('ends with counts and weight', () => {
    assert.ok(line(visitTable(new Map([['ours', [visit({ requests: 4, notices: 1, writes: 2 })]]])), 'ours').endsWith('| 0 | 4 (1) | 9.01 | 2 |'));
  });

  it('has as many cells in each line, so that it is a table', () => {
    const widths = visitTable(new Map([['bare', visits], ['ours', visits]])).split('\n').map((one) => one.split('|').length);
    assert.equal(new Set(widths).size, 1);
    assert.equal(widths.length, 4);
  });

  it('shows the worst shift, however small', () => {
    assert.match(line(visitTable(new Map([['ours', [visit(), visit({ shift: 0.00051 }), visit()]]])), 'ours'), /\| 0\.0005 \|/);
  });

  it('says that there was none where a time is missing', () => {
    assert.match(line(visitTable(new Map([['ours', [visit({ longest: NaN })]]])), 'ours'), /\| none /);
  });

  it('compares each with the floors', () => {
    const comparison = { paintedToLitFloor: 1.234, refuseToBare: 1, longestTaskOverBareMs: -3.6, layoutShift: 0, requests: 3, noticeRequests: 0, storageWrites: 0 };
    assert.equal(line(ratioTable(new Map([['klaro', comparison]])), 'klaro'), '| klaro | 1.23 | 1.00 | -4 |');
  });
});
