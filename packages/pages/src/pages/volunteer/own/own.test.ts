import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { OwnShift, PageData } from '@dugnad/client/hosted';

import { chooseText } from '@dugnad/client/model';

import { attribute, wordsIn } from '../../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inside, LANGUAGES, mainWords, openPage, section, summaryLinks, wrongOnes } from '../../reading.page.ts';
import { helpSamples, ownSignUp } from '../../sample-help.page.ts';

type Data = PageData['sign-up'];

const contactName = chooseText(ownSignUp.opportunity.contact.name, ['en']).value;

const [mine] = ownSignUp.signUp.shifts as [OwnShift];
const has = (...changed: Partial<OwnShift>[]): Partial<Data> => ({ signUp: { ...ownSignUp.signUp, shifts: changed.map((one, at) => ({ ...mine, id: `s${at}`, ...one })) } });
const open = (changed: Partial<Data> = {}, language = 'en'): ReturnType<typeof openPage> => openPage('sign-up', { ...ownSignUp, ...changed }, { languages: [language] });

describe('a volunteer’s own page', () => {
  const table: readonly [shift: Partial<OwnShift>, said: RegExp][] = [
    [{ status: 'confirmed' }, /: It is yours$/],
    [{ status: 'to-confirm', heldUntil: '2026-12-08T13:00:00+01:00[Europe/Oslo]' }, /: Held for you\. The place is held until Tuesday,? 8 December 2026 at 13:00\.$/],
    [{ status: 'offered', offeredUntil: '2026-12-08T13:00:00+01:00[Europe/Oslo]' }, /: Free for you, if you want it$/],
    [{ status: 'waitlisted', waitingNumber: 3 }, /: On the waiting list, number 3$/],
    [{ status: 'waitlisted' }, /: On the waiting list$/],
    [{ status: 'cancelled' }, /: Cancelled$/],
    [{ status: 'gone' }, /: Not to be had any more$/],
    [{ status: 'past' }, /: Over$/],
  ];
  for (const [shift, said] of table) {
    it(`says how a time stands: ${String(said)}`, async () => {
      const page = await open(has(shift));
      match(wordsIn(inside(page, section(page, 'kept'), 'li')[0]), said);
    });
  }

  it('calls nothing theirs that is not, in any language', async () => {
    for (const language of LANGUAGES) {
      const page = await open({}, language);
      const yours = wordsIn(inside(page, section(page, 'kept'), 'li')[0]).split(': ').at(-1) ?? '';
      ok(yours.length > 3, language);
      for (const status of ['to-confirm', 'offered', 'waitlisted', 'cancelled', 'gone', 'past'] as const) equal(mainWords(await open(has({ status }), language)).includes(yours), false, `${language}, ${status}`);
    }
  });

  const offers = (...ids: string[]): { signUp: typeof ownSignUp.signUp } => ({ signUp: { ...ownSignUp.signUp, shifts: ids.map((id) => ({ ...mine, id, status: 'offered', offeredUntil: '2026-12-03T13:00:00+01:00[Europe/Oslo]' })) } });

  it('asks before all else about a place that is offered: three answers, none chosen, until when, and one button', async () => {
    const page = await open(offers('s0'));
    equal(wordsIn(page.named('h2')[0]), 'A place is free for you');
    deepEqual(inside(page, section(page, 'offer'), 'label').map(wordsIn), ['Yes, I come', 'No, thank you', 'I want to talk with somebody first']);
    deepEqual([checkedOnes(page), inside(page, section(page, 'offer'), 'button').map(wordsIn)], [[], ['Send my answer']]);
    match(mainWords(page), /Please answer by Thursday,? 3 December 2026 at 13:00\. Then we ask the next person\./);
    deepEqual(inside(page, section(page, 'offer'), 'input').map((one) => [attribute(one, 'name'), attribute(one, 'value')]).slice(1), [['offer', 's0'], ['answer', 'take'], ['answer', 'decline'], ['answer', 'call']]);
    equal(section(page, 'cancel'), undefined, 'what nobody has is not cancelled');
    equal(section(await open(), 'offer'), undefined);
  });

  it('has a form for each place that is offered, and says at the one that was sent that it has no answer', async () => {
    const page = await open({ ...offers('s0', 's1'), errors: [{ pointer: '/answer', code: 'missing' }], filled: { act: 'offer', offer: 's1' } });
    equal(inside(page, section(page, 'offer'), 'form').length, 2);
    deepEqual(summaryLinks(page).map(([href]) => href), ['#offer-s1-take']);
    equal(byClass(page, 'error').filter((one) => attribute(one, 'id') === 'offer-s1-error').length, 1);
  });

  it('says what became of an answer, and that it came too late', async () => {
    for (const [done, words] of [['taken', 'The time is yours. Thank you.'], ['offer-held', 'Thank you. The place is held for you until we have talked.'], ['called', 'We get in touch with you. The place is held for you until then.'], ['declined', 'Thank you for your answer. We ask the next person.']] as const) equal(wordsIn(byClass(await open({ done }), 'success')[0]), words);
    const late = await open({ done: 'offer-gone' });
    deepEqual([byClass(late, 'success').length, wordsIn(byClass(late, 'note')[0])], [0, 'This place is not free any more.']);
  });

  const talk = { start: '2026-12-08T10:00:00+01:00[Europe/Oslo]', end: '2026-12-08T10:15:00+01:00[Europe/Oslo]', talk: { mode: 'video', with: { nb: 'Nils', en: 'Neil' } } } as const;

  it('says of a talk when, how and with whom, and lets it be cancelled like a time', async () => {
    const page = await open({ signUp: { ...ownSignUp.signUp, shifts: [{ ...mine, ...talk, id: mine.id }, mine] } });
    deepEqual(inside(page, section(page, 'kept'), 'li').map(wordsIn).map((words) => words.split(': ')[1]), ['Your talk is booked · By video, we send you a link · With Neil', 'It is yours']);
    const boxes = inside(page, section(page, 'cancel'), 'label').map((one) => [attribute(one, 'for'), wordsIn(one).includes('With Neil')]);
    deepEqual(boxes, [[`talk-${mine.id}`, true], [`shift-${mine.id}`, false]]);
    deepEqual(summaryLinks(await open({ ...has({ ...talk, id: 'early' }), errors: [{ pointer: '/shiftIds', code: 'missing' }] })).map(([href]) => href), ['#talk-early']);
  });

  it('says who is called first as long as a place is held, and who that is', async () => {
    const guardian = { name: 'Kim Berg', phone: '+4792000000' };
    const said = `We hold it for you. ${contactName} calls Kim Berg first. It is yours when they have said yes.`;
    for (const [status, isSaid] of [['to-confirm', true], ['confirmed', false]] as const) {
      const page = await open({ signUp: { ...ownSignUp.signUp, guardian, shifts: [{ ...mine, status }] } });
      equal(mainWords(page).includes(said), isSaid, status);
      match(mainWords(page), /Name of your parent or guardian\s*Kim Berg\s*Telephone of your parent or guardian\s*\+4792000000/);
    }
  });

  it('offers to cancel what is still to come, each by a box that says which', async () => {
    const page = await open(has({ status: 'confirmed' }, { status: 'to-confirm' }, { status: 'waitlisted' }, { status: 'cancelled' }, { status: 'gone' }, { status: 'past' }));
    deepEqual(inside(page, section(page, 'cancel'), 'input').flatMap((one) => (attribute(one, 'type') === 'checkbox' ? [attribute(one, 'name')] : [])), ['shift-s0', 'shift-s1', 'shift-s2']);
    for (const label of inside(page, section(page, 'cancel'), 'label')) match(wordsIn(label), /\d\d:\d\d/);
    for (const shifts of [has(), has({ status: 'past' }, { status: 'cancelled' })]) equal(section(await open(shifts), 'cancel'), undefined);
  });

  it('has nothing ticked that would cancel or delete, and posts to itself with its token', async () => {
    const page = await open({ signUp: { ...ownSignUp.signUp, person: { ...ownSignUp.signUp.person, noCalls: true } } });
    deepEqual(checkedOnes(page), ['noCalls']);
    const forms = page.named('form');
    deepEqual(forms.map((one) => [attribute(one, 'method'), attribute(one, 'action')]), Array.from({ length: 5 }, () => ['post', '?lang=en']));
    for (const form of forms) ok(inside(page, form, 'input').some((one) => attribute(one, 'name') === 'formToken' && attribute(one, 'value') === 't0ken'));
    deepEqual(inside(page, page.named('main')[0], 'button').map((one) => attribute(one, 'value')), ['cancel', 'change', 'remind', 'messages', 'withdraw']);
  });

  it('has what was said in its fields, to be changed', async () => {
    const page = await open();
    deepEqual(['phone', 'email'].map((id) => attribute(page.byId(id)!, 'value')), ['90000000', 'aud@example.org']);
    equal(wordsIn(page.byId('message')), 'Jeg baker gjerne.');
  });

  it('says what is wrong at its field, in its summary, and keeps what was typed', async () => {
    const errors = ['/person/phone', '/person/email', '/message', '/sure', '/shiftIds'].map((pointer) => ({ pointer, code: 'too-long' }));
    const page = await open({ errors, filled: { act: 'change', phone: 'x1', email: 'y', message: 'z' } });
    deepEqual(summaryLinks(page).map(([href]) => href), ['#phone', '#email', '#message', '#sure', `#shift-${mine.id}`]);
    deepEqual(['phone', 'email'].map((id) => attribute(page.byId(id)!, 'value')), ['x1', 'y']);
    deepEqual(wrongOnes(page), ['phone', 'email', 'message', 'sure']);
    ok(descriptions(page, page.byId('phone')).length > 1);
    for (const [href] of summaryLinks(page)) ok(page.byId(href.slice(1)), href);
  });

  it('shows what is to be prepared, until when, and the way to take it back, which is not ticked beforehand', async () => {
    const needs = { needs: ['seat', 'breaks'], deleteAfter: '2026-12-12' } as const;
    const page = await open({ signUp: { ...ownSignUp.signUp, needs } });
    const part = section(page, 'needs');
    deepEqual(inside(page, part, 'li').map(wordsIn), ['A place to sit', 'Short breaks']);
    match(wordsIn(part), /It is deleted after Saturday,? 12 December 2026\./);
    deepEqual([inside(page, part, 'button').map((one) => attribute(one, 'value')), checkedOnes(page)], [['needs'], []]);
    deepEqual(inside(page, part, 'input').map((one) => attribute(one, 'name')), ['formToken', 'sureNeeds']);
    equal(section(await open(), 'needs'), undefined);
    const wrong = await open({ signUp: { ...ownSignUp.signUp, needs }, errors: [{ pointer: '/sureNeeds', code: 'missing' }] });
    deepEqual([summaryLinks(wrong).map(([href]) => href), wrongOnes(wrong)], [['#sureNeeds'], ['sureNeeds']]);
    equal(wordsIn(byClass(await open({ done: 'needs-gone' }), 'success')[0]), 'What was to be prepared is deleted.');
  });

  it('says what was done, and asks once more where it came too fast', async () => {
    equal(wordsIn(byClass(await open({ done: 'cancelled' }), 'success')[0]), 'It is cancelled. Thank you for telling us.');
    equal(wordsIn(byClass(await open({ done: 'changed' }), 'success')[0]), 'The change is saved.');
    equal(wordsIn(byClass(await open({ again: true }), 'warning')[0]), 'We want to be sure that a person pressed the button. Please press once more.');
  });

  it('asks of what one was reminded of whether one comes, by two answers of which none is chosen, and says what was said', async () => {
    const asked = { ...ownSignUp.signUp.shifts[0]!, isAsked: true };
    const page = await open({ signUp: { ...ownSignUp.signUp, shifts: [asked] } });
    const part = section(page, 'coming');
    deepEqual([inside(page, part, 'label').map(wordsIn), inside(page, part, 'button').map((one) => attribute(one, 'value')), checkedOnes(page)], [['I am coming', 'I cannot come'], ['coming'], []]);
    ok(wordsIn(section(await open({ signUp: { ...ownSignUp.signUp, shifts: [{ ...asked, isComing: true }] } }), 'coming')).includes('You have said that you come.'));
    equal(section(await open(), 'coming'), undefined);
    const wrong = await open({ signUp: { ...ownSignUp.signUp, shifts: [asked] }, errors: [{ pointer: '/coming', code: 'missing' }], filled: { act: 'coming', coming: asked.id } });
    deepEqual(summaryLinks(wrong), [[`#coming-${asked.id}-come`, 'Please choose one of the answers.']]);
    equal(wordsIn(byClass(await open({ done: 'coming' }), 'success')[0]), 'Thank you. We look forward to seeing you.');
  });

  it('has a box for a reminder on the day itself where a mail can be written, ticked only where it is wanted', async () => {
    const box = async (signUp: object): Promise<unknown> => {
      const page = await open({ signUp: { ...ownSignUp.signUp, ...signUp } });
      return page.byId('sameDay') && checkedOnes(page).includes('sameDay');
    };
    deepEqual([await box({}), await box({ sameDay: true }), await box({ person: { name: 'Aud', phone: '90000000', noCalls: false } })], [false, true, undefined]);
  });

  it('leads to the questions of the round, in the reader’s language, by an address that is everybody’s', async () => {
    for (const language of LANGUAGES) {
      const page = await open({ ...has({ status: 'past' }), feedback: 'cafe-autumn' }, language);
      const [link, ...more] = page.named('a').filter((one) => attribute(one, 'href')?.includes('/embed/feedback/'));
      ok(link, language);
      deepEqual([more, attribute(link, 'href'), attribute(link, 'referrerpolicy')], [[], `${new URL(hrefs(page).find((href) => href.includes('/embed/volunteer/')) ?? '').origin}/embed/feedback/cafe-autumn?lang=${language}`, 'no-referrer'], language);
      ok(wordsIn(link).length > 20, language);
      if (language === 'en') equal(wordsIn(link), 'Thank you for helping: tell us how it was, without your name');
    }
  });

  it('says nothing of how it was where nothing is asked', async () => equal(hrefs(await open(has({ status: 'past' }))).some((href) => href.includes('feedback')), false));

  it('has a box for no messages to everybody, whatever one can be reached by, ticked only where they are not wanted', async () => {
    const box = async (signUp: object): Promise<unknown> => {
      const page = await open({ signUp: { ...ownSignUp.signUp, ...signUp } });
      deepEqual(inside(page, section(page, 'everybody'), 'button').map((one) => attribute(one, 'value')), ['messages']);
      return page.byId('quiet') && checkedOnes(page).includes('quiet');
    };
    deepEqual([await box({}), await box({ isQuiet: true }), await box({ person: { name: 'Aud', phone: '90000000', noCalls: false } })], [false, true, false]);
  });

  it('has the times for the calendar where there are any, from an address of the web alone', async () => {
    ok(hrefs(await open()).includes(ownSignUp.calendarUrl ?? ''));
    for (const calendarUrl of [undefined, 'javascript:alert(1)']) equal(hrefs(await openPage('sign-up', { ...ownSignUp, calendarUrl: calendarUrl as never })).some((href) => href.includes('ics') || href.includes('script')), false);
  });

  it('says that this sign-up is deleted, and nothing of what else somebody may have signed up for', async () => {
    const page = await openPage('withdrawn', helpSamples.withdrawn, { languages: ['en'] });
    equal(wordsIn(page.named('h1')[0]), 'Everything about this sign-up is deleted');
    ok(mainWords(await open()).includes('Everything about this sign-up is deleted at once. Your places are free for others.'));
  });

  for (const name of ['sign-up', 'withdrawn', 'lost-link'] as const) {
    it(`is found by nobody, and has the person to call: ${name}`, async () => {
      const page = await openPage(name, helpSamples[name]);
      ok(page.named('meta').some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'));
      ok(hrefs(page).some((href) => href.startsWith('tel:')));
    });
  }
});

describe('the page for a lost link', () => {
  it('says the same to everybody who has asked', async () => {
    const page = await openPage('lost-link', { ...helpSamples['lost-link'], done: true });
    match(mainWords(page), /If you have signed up with this address, a mail is on its way\./);
    equal(page.named('form').length, 0);
  });

  it('says what is wrong with an address, and keeps it', async () => {
    const page = await openPage('lost-link', { ...helpSamples['lost-link'], errors: [{ pointer: '/email', code: 'not-an-email' }], filled: { email: 'aud@' } });
    deepEqual([summaryLinks(page).map(([href]) => href), attribute(page.byId('email')!, 'value'), wrongOnes(page)], [['#email'], 'aud@', ['email']]);
  });

  it('is a link away from where one signs up', async () => {
    const page = await openPage('opportunity', helpSamples.opportunity);
    ok(hrefs(page).some((href) => href.includes('/lost-link?lang=en')));
  });
});
