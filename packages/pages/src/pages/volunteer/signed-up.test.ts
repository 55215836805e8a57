import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';

import { attribute, wordsIn, type PageTree } from '../page-tree.page.ts';
import { hrefs, inside, LANGUAGES, mainWords, openPage, section } from '../reading.page.ts';
import { cafe, friend, NOW, receipt, repair, site } from '../sample-help.page.ts';

type Receipt = PageData['signed-up']['receipt'];

const open = (changed: Partial<Receipt> = {}, opportunity = cafe, language = 'en'): Promise<PageTree> => openPage('signed-up', { site, now: NOW, opportunity, receipt: { ...receipt, ...changed } }, { languages: [language] });
const heading = (page: PageTree): string => wordsIn(page.named('h1')[0]);
const rows = (page: PageTree): string[] => inside(page, section(page, 'receipt'), 'li').map(wordsIn);

const held: Partial<Receipt> = { status: 'to-confirm', shifts: [{ id: 'soon', status: 'to-confirm' }], heldUntil: '2026-12-03T16:00:00Z', answerBy: '2026-12-04T12:00:00Z' };

describe('after signing up', () => {
  it('one reads that one is signed up, and has all to take along', async () => {
    const page = await open();
    equal(heading(page), 'You are signed up');
    const said = wordsIn(section(page, 'receipt'));
    for (const words of ['Host in the café', 'K7QD-M2XP', 'To change or cancel, get in touch and give your reference.', 'Sunday, 10 January 2027', 'You can print this page.']) ok(said.includes(words), words);
    deepEqual(rows(page), ['Friday 11 December, 10:00–13:00: It is yours']);
  });

  it('one who has left an address is told of the link in the mail, not to ring for it', async () => {
    const page = await openPage('signed-up', { site, now: NOW, opportunity: cafe, receipt, mailed: true }, { languages: ['en'] });
    const said = wordsIn(section(page, 'receipt'));
    deepEqual([said.includes('To change or cancel, use the link in the mail that we send you.'), said.includes('get in touch')], [true, false]);
  });

  it('one reads the times the soonest first, in whatever order they were ticked, and last what is in the plan no more', async () => {
    const shifts = ['gone', 'night', 'morning'].map((id) => ({ id, status: 'confirmed' as const }));
    deepEqual(rows(await open({ shifts })), ['Friday 11 December, 10:00–13:00: It is yours', 'Friday 18 December, 22:00 – Saturday 19 December, 02:00: It is yours', 'It is yours']);
  });

  it('one reads whose turn it is where a talk comes first, by when, and until when the place is held', async () => {
    const page = await open(held, friend);
    equal(heading(page), 'We have noted your wish. Kari Lund will talk with you before it is yours.');
    match(mainWords(page), /The place is held until Thursday, 3 December 2026.*You get an answer by Friday, 4 December 2026/);
    deepEqual(rows(page).map((one) => one.split(': ')[1]), ['Held for you']);
  });

  it('one who comes with a guardian reads that it is held, and who is called first', async () => {
    const page = await openPage('signed-up', { site, now: NOW, opportunity: cafe, guardian: 'Kim <b>Berg', receipt: { ...receipt, status: 'to-confirm', shifts: [{ id: 'morning', status: 'to-confirm' }] } }, { languages: ['en'] });
    const said = 'We hold it for you. Kari Lund calls Kim <b>Berg first. It is yours when they have said yes.';
    deepEqual([heading(page), wordsIn(page.named('title')[0]).startsWith(said), rows(page).map((one) => one.split(': ')[1])], [said, true, ['Held for you']]);
  });

  it('one reads moments by the clock where the help is needed, and the day alone where nobody says which that is', async () => {
    match(mainWords(await open(held, friend)), /until Thursday, 3 December 2026 at 17:00\. You get an answer by Friday, 4 December 2026\./);
    match(mainWords(await open({ ...held, status: 'received', shifts: [] }, repair)), /You get an answer by Friday, 4 December 2026\./);
  });

  it('one reads the day of an answer, without a minute, by the clock where the help is needed', async () => {
    match(mainWords(await open({ ...held, answerBy: '2026-12-05T00:30:00+01:00[Europe/Oslo]' }, friend)), /You get an answer by Saturday, 5 December 2026\./);
  });

  it('one reads when the talk is, how and with whom', async () => {
    const talk = { id: 'talk-early', mode: 'phone' as const, start: '2026-12-02T10:00:00+01:00[Europe/Oslo]', end: '2026-12-02T10:15:00+01:00[Europe/Oslo]' };
    const page = await open({ status: 'received', shifts: [], talk }, friend);
    equal(heading(page), 'Your talk is booked');
    match(wordsIn(section(page, 'receipt')), /Wednesday 2 December, 10:00–10:15 ?By telephone, we call you ?With Kari Lund/);
    match(wordsIn(section(await open({ ...held, talk: { ...talk, id: 'talk-video', mode: 'video' } }, friend), 'receipt')), /Held for you.*By video, we send you a link ?With Amina Yusuf/);
  });

  it('each shift has an answer of its own', async () => {
    const page = await open({ shifts: [{ id: 'morning', status: 'confirmed' }, { id: 'one-waits', status: 'waitlisted' }, { id: 'one-place', status: 'full' }, { id: 'gone', status: 'cancelled' }] });
    deepEqual(rows(page).map((one) => one.split(': ').at(-1)), ['It is yours', 'Not to be had any more', 'On the waiting list', 'Not to be had any more']);
  });

  it('who waits, and who chose no time, reads that', async () => {
    equal(heading(await open({ status: 'waitlisted', shifts: [] })), 'You are on the waiting list');
    const page = await open({ status: 'received', shifts: [] }, repair);
    equal(heading(page), 'Thank you. We have got what you wrote.');
    deepEqual(rows(page), []);
  });

  for (const language of LANGUAGES) {
    it(`nobody is told “signed up” whom the server did not confirm, in ${language}`, async () => {
      const words = [heading(await open({}, cafe, language)), rows(await open({}, cafe, language))[0]!.split(': ').at(-1)!];
      for (const status of ['to-confirm', 'waitlisted', 'received'] as const) {
        const page = await open({ ...held, status, shifts: status === 'received' ? [] : [{ id: 'soon', status }] }, friend, language);
        for (const one of words) equal(mainWords(page).includes(one), false, `${status}: ${one}`);
        equal(wordsIn(page.named('title')[0]).includes(words[0]!), false, status);
      }
    });
  }

  it('one finds the person to ask, and the way to all else that there is', async () => {
    const page = await open();
    ok(hrefs(page).includes('tel:22334455'));
    ok(hrefs(page).includes('https://host.example/embed/volunteer/gronlia?lang=en'));
  });

  it('the page is one person’s: no engine finds it, and it is in no preview', async () => {
    const page = await open();
    ok(page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'));
    equal(page.named('meta').some((one) => attribute(one, 'property')?.startsWith('og:')), false);
  });
});
