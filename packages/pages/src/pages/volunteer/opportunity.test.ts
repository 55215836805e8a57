import { createHash } from 'node:crypto';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import { NEEDS, needsNotice, noticeText, type Opportunity, type Shift } from '@dugnad/client/model';

import { attribute, nameOf, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, checkedOnes, descriptions, hrefs, inside, mainWords, openPage, summaryLinks, wrongOnes } from '../reading.page.ts';
import { cafe, concert, friend, fullHelp, helpForm, trees } from '../sample-help.page.ts';

type More = Partial<PageData['opportunity']>;

const open = (opportunity: Opportunity, more: More = {}, ...languages: string[]): Promise<PageTree> => openPage('opportunity', { ...helpForm, ...more, opportunity }, { languages: languages.length > 0 ? languages : ['en'] });
const told = (...faults: string[]): More => ({ errors: faults.map((one) => ({ pointer: one.split(' ')[0]!, code: one.split(' ')[1]! })) });
const shiftBoxes = (page: PageTree): string[] => page.named('input').flatMap((one) => (attribute(one, 'name')?.startsWith('shift-') ? attribute(one, 'name')! : []));
const controls = (page: PageTree): string[] => [...new Set(page.named('input', 'textarea').flatMap((one) => (attribute(one, 'type') === 'hidden' ? [] : attribute(one, 'name')!)))];

describe('the page of an opportunity', () => {
  it('says all that the element says of it', async () => {
    const said = mainWords(await open(fullHelp));
    for (const words of ['Visiting friend', 'The village hall · Here or from home', 'Needed: Norwegian Bokmål', 'Spoken here: English', 'Regularly · From 18 years', 'You go for a walk.', 'What it takes', 'You show one of us a police certificate, we keep no copy', 'You have to like dogs.', 'Patience', 'What you get', 'Coffee', 'House rules', 'Be kind.', 'If something is not as it should be', 'Talk with us first', 'Kari Lund talks with you first. Nothing is decided before that.', 'You get an answer within 3 days.', 'Only Grønlia grendehus sees what you write', 'All of it is deleted 30 days after your last time.']) ok(said.includes(words), words);
  });

  it('asks for times first where one begins at once, and last where a talk comes first', async () => {
    const asked = async (opportunity: Opportunity): Promise<string[]> => controls(await open(opportunity)).filter((name) => !name.startsWith('shift-') || name === shiftsOf(opportunity));
    deepEqual(await asked(cafe), ['website', 'shift-morning', 'preferred', 'name', 'phone', 'email', 'bestTime', 'noCalls', 'message']);
    deepEqual(await asked(fullHelp), ['website', 'preferred', 'talk', 'talkMode', 'name', 'phone', 'email', 'bestTime', 'noCalls', 'message', ...NEEDS.map((need) => `need-${need}`), 'needsConsent', 'oldEnough', 'shift-soon']);
  });

  it('has a time for each talk that is free, by days, and the ways that they are offered in', async () => {
    const page = await open(friend);
    const radios = (name: string): string[] => page.named('input').flatMap((one) => (attribute(one, 'name') === name ? nameOf(page, one) : []));
    deepEqual(radios('preferred').at(-1), 'Book a time: 15 minutes');
    deepEqual(radios('talk'), ['10:00 By telephone, we call you · You come to us', '10:15', '14:00 With Amina Yusuf By video, we send you a link', '10:00 By telephone, we call you · You come to us', '10:00 By telephone, we call you · You come to us']);
    deepEqual(radios('talkMode'), ['By telephone, we call you', 'By video, we send you a link', 'You come to us']);
    for (const day of ['Wednesday 2 December', 'Thursday 3 December', 'Friday 4 December', 'Monday 7 December']) ok(mainWords(page).includes(day), day);
    equal((await open(cafe)).byId('preferred-talk'), undefined);
  });

  it('says at the times and at the ways what is wrong with a talk, and keeps what was chosen', async () => {
    const page = await open(friend, { ...told('/talk missing', '/talk/mode missing', '/person/name missing'), filled: { preferred: 'talk', talk: 'talk-early' } });
    deepEqual(summaryLinks(page), [['#talk-talk-early', 'Please choose a time.'], ['#talkMode-phone', 'Please choose one.'], ['#name', 'Please write your name.']]);
    deepEqual(checkedOnes(page), ['preferred-talk', 'talk-talk-early']);
    const gone = await open({ ...friend, talks: friend.talks.slice(2) }, { ...told('/talk full'), filled: { preferred: 'talk', talk: 'talk-early' } });
    ok(mainWords(gone).includes('Somebody else has this time now. Please choose another.'));
    deepEqual(summaryLinks(await open({ ...friend, talks: [] }, told('/talk full')))[0]?.[0], '#preferred-call');
  });

  it('asks for the age, the times, the ways, the talk, the person and what to prepare, and says what is wrong in that order', async () => {
    const all = { ...trees, guardianBelow: 18, asksNeeds: true, talks: friend.talks };
    const page = await open(all, told('/needsConsent missing', '/message too-long', '/person/name missing', '/talk/mode missing', '/talk missing', '/person/preferred missing', '/shiftIds missing', '/guardian/phone missing', '/oldEnough missing'));
    deepEqual(controls(page), ['website', 'age', 'guardian', 'guardianPhone', 'guardianEmail', 'shift-plant', 'preferred', 'talk', 'talkMode', 'name', 'phone', 'email', 'bestTime', 'noCalls', 'message', ...NEEDS.map((need) => `need-${need}`), 'needsConsent']);
    deepEqual(summaryLinks(page).map(([where]) => where), ['#age-older', '#guardianPhone', '#shift-plant', '#preferred-call', '#talk-talk-early', '#talkMode-phone', '#name', '#message', '#needsConsent']);
  });

  it('has a box for each shift that can be had, and a reason beside the others', async () => {
    const page = await open(cafe);
    deepEqual(shiftBoxes(page), ['shift-morning', 'shift-noon', 'shift-afternoon', 'shift-one-place', 'shift-one-waits', 'shift-chosen', 'shift-instead', 'shift-night']);
    deepEqual(byClass(page, 'gone').map((one) => wordsIn(inside(page, one, 'span')[0])), ['Closed', 'Cancelled']);
    match(nameOf(page, page.field('shift-one-place')!), /One place left$/);
    match(nameOf(page, page.field('shift-chosen')!), /We choose from a list Baker$/);
  });

  it('offers the waiting list of what is full, and no box where there is none', async () => {
    const shifts = cafe.shifts.map((shift) => ({ ...shift, taken: shift.capacity }));
    const page = await open({ ...cafe, shifts });
    deepEqual(shiftBoxes(page), ['shift-one-waits', 'shift-chosen']);
    match(nameOf(page, page.field('shift-one-waits')!), /Full, you can wait for a place$/);
    match(wordsIn(byClass(page, 'note')[0]), /^All places are taken just now\. Write to us, and we think of you\.$/);
  });

  it('chooses no way and no box beforehand, and writing is never missing', async () => {
    const page = await open(trees);
    deepEqual(checkedOnes(page), []);
    ok(page.byId('preferred-email'));
    equal(page.byId('preferred-drop-in'), undefined);
    ok((await open(fullHelp)).byId('preferred-drop-in'));
  });

  it('says at number and address that one of them is enough', async () => {
    const page = await open(cafe);
    for (const name of ['phone', 'email']) deepEqual(descriptions(page, page.field(name)), ['A telephone number or an e-mail address is enough.']);
  });

  it('says of a closed one what one can do, and has no form', async () => {
    const page = await open(concert);
    match(mainWords(page), /One cannot sign up here any more\. Look at what else there is\./);
    equal(page.named('form').length, 0);
    ok(hrefs(page).includes('https://host.example/embed/volunteer/gronlia?lang=en'));
    match(mainWords(page), /22 33 44 55/);
  });

  it('is one address where it is passed on', async () => {
    const page = await open(cafe, {}, 'ar');
    equal(attribute(page.named('link')[0]!, 'href'), 'https://host.example/embed/volunteer/gronlia/cafe-host');
  });
});

const shiftsOf = ({ first }: Opportunity): string => (first === 'direct' ? 'shift-morning' : 'shift-soon');

describe('what is to be prepared', () => {
  const yes = 'Yes, Kari Lund and those in charge of volunteers may read this, to prepare it for me.';
  const kept = 'Only Kari Lund and those in charge of volunteers see it. It is deleted the day after the last time that you chose, or after 30 days if you chose none.';

  it('is a list of choices where the association asks, none of them made, with a yes that says who sees it and for how long', async () => {
    const page = await open(friend);
    deepEqual([nameOf(page, page.field('need-seat')!), nameOf(page, page.field('needsConsent')!), descriptions(page, page.field('needsConsent'))], ['A place to sit', yes, [kept]]);
    deepEqual(checkedOnes(page), []);
    deepEqual([(await open(cafe)).field('need-seat'), (await open(cafe)).field('needsNotice')], [undefined, undefined]);
  });

  it('sends the words of the yes along as they stand there', async () => {
    const page = await open(friend);
    equal(attribute(page.field('needsNotice')!, 'value'), noticeText(needsNotice('en', [yes, kept])));
  });

  it('asks for the yes at its box, and keeps what was ticked', async () => {
    const page = await open(friend, { ...told('/needsConsent missing'), filled: { 'need-quiet': 'on' } });
    deepEqual(summaryLinks(page), [['#needsConsent', 'Please tick that this may be read, or leave all of it out.']]);
    deepEqual([wrongOnes(page), checkedOnes(page)], [['needsConsent'], ['need-quiet']]);
  });
});

describe('young people who come with a guardian', () => {
  const young = { ...trees, guardianBelow: 18 };

  it('say first how old they are, by two answers of which none is chosen, and then who has to agree', async () => {
    const page = await open(young);
    deepEqual(controls(page).slice(0, 6), ['website', 'age', 'guardian', 'guardianPhone', 'guardianEmail', 'shift-plant']);
    deepEqual([nameOf(page, page.byId('age-older')!), nameOf(page, page.byId('age-younger')!), checkedOnes(page)], ['I am 18 years or older.', 'I am 15 years or older, but younger than 18.', []]);
    deepEqual(descriptions(page, page.field('guardian')), ['Only if you are younger than 18 years. Kari Lund calls this person first. Nothing is decided before they say yes.']);
    equal(page.field('oldEnough'), undefined);
    equal(nameOf(await open({ ...young, minimumAge: undefined } as Opportunity), (await open({ ...young, minimumAge: undefined } as Opportunity)).byId('age-younger')!), 'I am younger than 18 years.');
    equal((await open(trees)).field('guardian'), undefined);
  });

  it('read what is missing where it stands, in the order of the form', async () => {
    const page = await open(young, { ...told('/shiftIds missing', '/guardian/phone missing', '/guardian/name missing', '/oldEnough missing'), filled: { age: 'younger', guardian: ' ' } });
    deepEqual(summaryLinks(page), [
      ['#age-older', 'Please choose how old you are.'], ['#guardian', 'Please write the name of your parent or guardian.'], ['#guardianPhone', 'Please write the telephone number of your parent or guardian.'], ['#shift-plant', 'Please choose a time.'],
    ]);
    deepEqual(checkedOnes(page), ['age-younger']);
  });

  it('may leave out the address of who has to agree, and read at its field when it is none', async () => {
    const page = await open(young, { ...told('/guardian/email not-an-email'), filled: { age: 'younger', guardianEmail: 'kim@' } });
    deepEqual([summaryLinks(page), attribute(page.field('guardianEmail')!, 'value'), wrongOnes(page)], [[['#guardianEmail', 'Please look at the e-mail address of your parent or guardian again.']], 'kim@', ['guardianEmail']]);
    deepEqual(descriptions(await open(young), (await open(young)).field('guardianEmail')), ['Only if you are younger than 18 years. If you write it, they get a mail where they say yes or no.']);
  });
});

describe('a declaration', () => {
  const text = { nb: 'Jeg forteller ingen noe.', en: 'I tell nobody.\n\nAfterwards neither.' };
  const asking = (version = '1'): Opportunity => ({ ...trees, requirements: [{ declaration: { id: 'silence', version, text } }] });
  const hash = createHash('sha256').update(text.en).digest('hex');
  const shown = { 'declaration-silence': 'paper', 'declarationVersion-silence': '1', 'declarationHash-silence': hash };

  it('stands open before its two answers, of which none is chosen, and goes along as it stands there', async () => {
    const page = await open(asking());
    const [details] = byClass(page, 'declaration');
    deepEqual([attribute(details!, 'open'), inside(page, details!, 'p').map(wordsIn)], ['', ['I tell nobody.', 'Afterwards neither.']]);
    deepEqual([nameOf(page, page.byId('declaration-silence-online')!), nameOf(page, page.byId('declaration-silence-paper')!), checkedOnes(page)], ['I have read it and I agree', 'I would rather sign on paper', []]);
    deepEqual(['declarationVersion-silence', 'declarationHash-silence'].map((name) => attribute(page.field(name)!, 'value')), ['1', hash]);
    equal((await open(trees)).field('declaration-silence'), undefined);
  });

  it('keeps an answer to the same text, and asks anew for another version or language', async () => {
    deepEqual(checkedOnes(await open(asking(), { filled: shown })), ['declaration-silence-paper']);
    deepEqual(checkedOnes(await open(asking('2'), { filled: shown })), []);
    deepEqual(checkedOnes(await open(asking(), { filled: shown }, 'nb')), []);
  });

  it('is missing, or was changed, where it is answered, after all else about the person', async () => {
    deepEqual(summaryLinks(await open(asking(), told('/declarations missing', '/oldEnough missing'))), [['#oldEnough', 'Please tick that you are old enough.'], ['#declaration-silence-online', 'Please choose whether you agree, or sign on paper.']]);
    deepEqual(summaryLinks(await open(asking(), { ...told('/declarations/0 stale', '/declarations/0/textSha256 x'), filled: shown })), [['#declaration-silence-online', 'This text has been changed. Please read it again.']]);
    deepEqual(summaryLinks(await open(trees, told('/declarations missing'))), [['#name', 'Please check this.']]);
  });
});

describe('what is to be put right', () => {
  it('stands first, each with a link to its field in the same words, in the order of the form', async () => {
    const page = await open(trees, { ...told('/person/name missing', '/oldEnough missing', '/person/phone unreachable', '/shiftIds missing', '/person/preferred missing'), filled: { message: 'Hei' } });
    deepEqual(summaryLinks(page), [['#shift-plant', 'Please choose a time.'], ['#preferred-call', 'Please choose one.'], ['#name', 'Please write your name.'], ['#phone', 'Please write your telephone number.'], ['#oldEnough', 'Please tick that you are old enough.']]);
    deepEqual(wrongOnes(page), ['name', 'phone', 'oldEnough']);
    for (const [href, words] of summaryLinks(page)) ok(page.byId(href.slice(1)), words);
    deepEqual(descriptions(page, page.field('name')), ['Please write your name.']);
    match(wordsIn(page.named('title')[0]), /^Error: Plant trees$/);
  });

  it('loses nothing that was typed', async () => {
    const filled = { name: 'Aud', phone: '90', email: 'a@', bestTime: 'Kveld', message: 'Hei\nder', preferred: 'self', noCalls: 'on', oldEnough: 'on', 'shift-plant': 'on' };
    const page = await open(trees, { ...told('/person/phone not-a-phone-number'), filled });
    for (const name of ['name', 'phone', 'email', 'bestTime'] as const) equal(attribute(page.field(name)!, 'value'), filled[name]);
    equal(wordsIn(page.field('message')), 'Hei der');
    deepEqual(checkedOnes(page), ['shift-plant', 'preferred-self', 'noCalls', 'oldEnough']);
    match(wordsIn(page.byId('summary')), /still here/);
  });

  describe('with times that recur', () => {
    const [first] = cafe.shifts as [Shift];
    const weekly = (week: number, more: Partial<Shift> = {}): Shift => {
      const [start, end] = ['17:30', '19:30'].map((clock) => `2026-12-${String(2 + 7 * week).padStart(2, '0')}T${clock}:00+01:00[Europe/Oslo]`) as [string, string];
      return { ...first, id: `week-${week}`, start, end, role: 'Talk Norwegian', taken: 0, status: 'open', ...more };
    };
    const recurring = { ...cafe, shifts: [weekly(3), weekly(0, { taken: first.capacity }), weekly(1), first, weekly(2), weekly(4)] };
    const groups = (page: PageTree) => page.named('fieldset').filter((one) => /series/.test(attribute(one, 'class') ?? ''));
    const isOpen = (page: PageTree): boolean => attribute(page.named('details').find((one) => wordsIn(one).includes('More dates'))!, 'open') !== undefined;

    it('has them under one heading, a box a date: the next that can be had, and the others behind “More dates”', async () => {
      const page = await open(recurring);
      const [group, ...none] = groups(page);
      match(wordsIn(group!), /^Wednesdays 17:30–19:30 · Talk Norwegian 9 December Places left: 4 16 December Places left: 4 23 December Places left: 4 More dates: 2 2 December Full 30 December Places left: 4$/);
      equal(none.length, 0);
      deepEqual(shiftBoxes(page), ['shift-week-1', 'shift-week-2', 'shift-week-3', 'shift-week-4', 'shift-morning']);
      equal(isOpen(page), false);
    });

    it('has the others open where one of them is ticked, or something about times is to be put right', async () => {
      equal(isOpen(await open(recurring, { filled: { 'shift-week-4': 'on' } })), true);
      equal(isOpen(await open(recurring, told('/shiftIds missing'))), true);
      equal(isOpen(await open(recurring, told('/person/name missing'))), false);
    });
  });

  it('names two shifts that overlap, and has a box to take them on purpose', async () => {
    const filled = { 'shift-morning': 'on', 'shift-noon': 'on' };
    const page = await open(cafe, { ...told('/shiftIds/1 overlaps'), filled });
    deepEqual(summaryLinks(page), [['#shift-morning', 'These overlap: Friday 11 December, 10:00–13:00, and Friday 11 December, 12:30–15:00.']]);
    equal(nameOf(page, page.field('overlap')!), 'I know that they overlap, and want them all.');
    equal((await open(cafe)).field('overlap'), undefined);
  });

  it('names each shift that cannot be had, and says why', async () => {
    const shifts = cafe.shifts.map((shift) => (shift.id === 'one-place' ? { ...shift, taken: 1 } : shift));
    const page = await open({ ...cafe, shifts }, { ...told('/shiftIds/0 full', '/shiftIds/1 closed', '/shiftIds/2 unknown'), filled: { 'shift-one-place': 'on', 'shift-closed': 'on', 'shift-x': 'on' } });
    deepEqual(summaryLinks(page).map(([, words]) => words), ['It is taken now: Sunday 13 December, 10:00–13:00. Please choose another.', 'It is not to be had any more: Wednesday 16 December, 10:00–13:00. Please choose another.', 'Please check this.']);
    equal(page.field('shift-one-place'), undefined);
    ok(summaryLinks(page).every(([href]) => page.byId(href.slice(1))));
  });

  it('says of a code that nobody knows that the field is to be looked at', async () => {
    deepEqual(summaryLinks(await open(trees, told('/person/name constructor', '/message toString'))).map(([, words]) => words), ['Please check how your name is written.', 'This is too long. Please make it shorter.']);
  });

  it('says what contradicts what', async () => {
    const page = await open(trees, { ...told('/person/noCalls contradiction'), filled: { preferred: 'call', noCalls: 'on' } });
    deepEqual(summaryLinks(page), [['#noCalls', 'You asked us to call. Choose another way, or untick this.']]);
  });

  for (const pointer of ['/made-up', '/guardian/name', '/guardian/phone', '/needsConsent', '/needs/0', '/availability/0', '/person', '', '/constructor', '/oldEnough']) {
    it(`leads to no control that is not there: "${pointer}"`, async () => deepEqual(summaryLinks(await open(cafe, told(`${pointer} x`))), [['#name', 'Please check this.']]));
  }

  const table: readonly [failure: string, words: RegExp, retryAfter?: number][] = [
    ['form-expired', /The page was open for long\. Please press the button once more\./],
    ['too-many-requests', /Please wait 5 minutes\./, 300],
    ['in-progress', /Please send it again, it counts once\./],
    ['unavailable', /Something went wrong with us\./],
    ['constructor', /Something went wrong with us\./],
  ];
  for (const [failure, words, retryAfter] of table) {
    it(`is said where nothing is wrong with the fields: ${failure}`, async () => match(wordsIn((await open(cafe, { failure, ...(retryAfter && { retryAfter }) })).byId('summary')), words));
  }

  it('is that it closed, where that came in between', async () => {
    for (const more of [{ failure: 'not-open' }, told('/person/name missing')]) match(wordsIn((await open(concert, more)).byId('summary')), /^It was not sent One cannot sign up here any more\./);
  });
});

describe('the form of an opportunity in another language', () => {
  it('is given with all that was typed, by a button for each language that the association wrote in', async () => {
    const page = await open(cafe);
    deepEqual(page.named('button').map((one) => [attribute(one, 'value'), attribute(one, 'formaction')]), [[undefined, undefined], ['language', '?lang=nb']]);
  });

  it('has the times of the shifts in it', async () => match(nameOf(await open(cafe, {}, 'nb'), (await open(cafe, {}, 'nb')).field('shift-morning')!), /fredag 11\. desember/));

  it('keeps a number from left to right for readers from right to left', async () => {
    const page = await open(cafe, {}, 'ar');
    equal(attribute(page.named('html')[0]!, 'dir'), 'rtl');
    deepEqual([attribute(page.field('phone')!, 'type'), attribute(page.field('email')!, 'type')], ['tel', 'email']);
  });

  it('says who talks with one in the association’s own words', async () => match(mainWords(await open(friend, {}, 'nb')), /Kari Lund snakker med deg først/));
});
