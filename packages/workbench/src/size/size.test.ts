import { deepEqual, equal } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { servedFolder } from '../build/build.ts';
import { budgets, checkBudgets } from './budgets.ts';
import { sizeDocument, sizeTable } from './report.ts';
import { weigh } from './weigh.ts';

const kept = {
  loader: { gz: 2, br: 2.5 },
  button: { gz: 8, br: 7 },
  basics: { gz: 18, br: 16 },
  prose: { gz: 5, br: 4.4 },
  basicsPage: { gz: 20, br: 18, requests: 3 },
  calendarFirst: { gz: 27, br: 25, requests: 3 },
  calendar: { gz: 33, br: 30, requests: 5 },
  petitionFirst: { gz: 34, br: 29, requests: 3 },
  petition: { gz: 35, br: 30, requests: 4 },
  consentGuard: { gz: 1, br: 0.9 },
  volunteerFirst: { gz: 34, br: 29, requests: 3 },
  volunteer: { gz: 35, br: 32, requests: 3 },
  feedback: { gz: 23, br: 21, requests: 3 },
  helpRequest: { gz: 26, br: 23.5, requests: 3 },
  consentHead: { gz: 1.5, br: 1.3 },
  consentFirst: { gz: 11, br: 10, requests: 3 },
  consent: { gz: 16, br: 14, requests: 6 },
  external: { gz: 16.9, br: 14.8, requests: 5 },
};

describe('the weight of a page', () => {
  it('is counted in kilobytes of 1,000 bytes, each file by itself', () => {
    const noise = randomBytes(100_000);
    const one = weigh([noise]);
    equal(Math.round(one.br), 100);
    equal(Math.round(weigh([noise, noise]).br), 200);
    equal(Math.round(one.gz), 100);
  });

  it('is little for what repeats itself', () => {
    equal(weigh([Buffer.alloc(100_000, 'a')]).br < 0.1, true);
  });
});

describe('the budgets', () => {
  it('are silent when they are kept', () => deepEqual(checkBudgets(kept), []));

  it('name what weighs too much, and by how much', () => {
    deepEqual(checkBudgets({ ...kept, loader: { gz: 3, br: 2.51 } }), ['loader: 2.51 kB Brotli, and the budget is 2.5.']);
  });

  it('are what the issues promise, and nobody holds them at more', () => {
    const most = Object.fromEntries(budgets.filter(({ of }) => of !== 'requests').map(({ key, of, most }) => [`${key} ${of}`, most]));
    deepEqual(most, { 'loader br': 2.5, 'button gz': 8, 'basics gz': 18, 'prose gz': 5, 'calendarFirst br': 25, 'calendar br': 30, 'petition br': 30, 'volunteer br': 32, 'feedback br': 21, 'helpRequest br': 24, 'consentHead gz': 1.5, 'consentFirst gz': 11, 'consent gz': 16, 'external gz': 17, 'consentGuard gz': 1 });
  });

  it('name one request too many', () => {
    const calendarFirst = { ...kept.calendarFirst, requests: 4 };
    deepEqual(checkBudgets({ ...kept, calendarFirst }), ['calendarFirst: 4 script requests, and the budget is 3.']);
  });

  it('are not kept by what was not measured', () => {
    const { calendar: _gone, ...rest } = kept;
    equal(checkBudgets(rest).length, 1);
    equal(checkBudgets(rest)[0]?.startsWith('calendar: not measured'), true);
  });
});

describe('the script that holds what other scripts add', () => {
  it('is 1 kB at most, because it is waited for', async () => {
    const { length } = gzipSync(await readFile(join(servedFolder, 'consent-guard.js')), { level: 9 });
    equal(length <= 1024, true, `consent-guard.js is ${length} bytes`);
  });
});

describe('the report on weight', () => {
  it('says of what is missing that it is not yet measured, never zero', () => {
    const { button: _gone, ...rest } = kept;
    const row = sizeTable(rest).split('\n').find((line) => line.includes('A button,'));
    equal(row?.includes('not yet measured'), true);
    equal(/\b0(\.00)?\b/.test(row ?? ''), false);
  });

  it('gives figures, requests and budgets in one row', () => {
    const row = sizeTable(kept).split('\n').find((line) => line.includes('until its list shows'));
    equal(row?.startsWith('| A page with the calendar, until its list shows | 27.00 | 25.00 | 3 | 25 kB Brotli'), true);
    equal(row?.endsWith('3 script requests |'), true);
  });

  it('is a document that says how it came about', () => {
    equal(sizeDocument(kept).includes('npm run size -- --update'), true);
  });
});
