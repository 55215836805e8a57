import { expect, fixture, html } from '@open-wc/testing';
import type { Volunteer } from '../api/helping-answers.ts';
import { volunteer } from '../helping-answers.page.ts';
import { sayFree, sayPlace, shiftClock } from './shift-words.ts';
import { talkTemplate } from './talk.template.ts';
import { contactTemplate, reachTemplate, sayHalfDay, wishesTemplate } from './volunteer.template.ts';
import { whenTemplate } from './request-words.ts';

const aud = volunteer as unknown as Volunteer;
const guardian = { name: 'Kim Berg', phone: '92 00-00 00' };
const drawn = async (what: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${what}</div>`);
const words = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const hrefs = (place: HTMLElement): (string | null)[] => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('how a coordinator reaches somebody', () => {
  const WAYS: [what: string, changes: Partial<Volunteer>, links: string[], says: string][] = [
    ['a number that may ring', { noCalls: false, email: null }, ['tel:+4790000000'], '+47 90 00 00 00'],
    ['a number that may not', { noCalls: true, email: null }, ['sms:+4790000000'], '+47 90 00 00 00 Does not want to be called'],
    ['an address alone, of which nothing rings', { noCalls: true, phone: null }, ['mailto:aud@example.org'], 'aud@example.org'],
    ['an address with signs that a link would take for its own', { noCalls: false, phone: null, email: 'a&b?c=d@example.org' }, ['mailto:a%26b%3Fc%3Dd@example.org'], 'a&b?c=d@example.org'],
    ['a number with words in it, of which only digits are dialled', { noCalls: false, phone: 'ring 22 33 (ikke sms)', email: null }, ['tel:2233'], 'ring 22 33 (ikke sms)'],
    ['nothing', { noCalls: true, phone: null, email: null }, [], ''],
  ];
  for (const [what, changes, links, says] of WAYS) {
    it(`is by ${what}`, async () => {
      const place = await drawn(contactTemplate({ ...aud, ...changes }));
      expect([hrefs(place), words(place)]).to.deep.equal([links, says]);
    });
  }

  it('keeps a number and an address from left to right', async () => {
    const place = await drawn(contactTemplate(aud));
    expect([...place.querySelectorAll('a')].map(({ dir }) => dir)).to.deep.equal(['ltr', 'ltr']);
  });
});

describe('who is called first for somebody young', () => {
  for (const [what, changes, says] of [
    ['who was not asked yet', { guardian }, 'Call first, parent or guardian:'], ['who has a mail already', { guardian: { ...guardian, email: 'kim@example.org' } }, 'Is asked by mail, parent or guardian:'],
    ['who has said yes', { guardian, guardianAnswer: 'yes' }, 'Has said yes, parent or guardian:'], ['who has said no, and is called all the same', { guardian, guardianAnswer: 'no' }, 'Call first, parent or guardian:'],
  ] as const) {
    it(`is ${what}`, async () => {
      const place = await drawn(reachTemplate({ ...aud, ...changes }));
      expect(words(place.querySelector('.reach')!)).to.equal(`${says} Kim Berg 92 00-00 00`);
      expect(hrefs(place)[0], 'a guardian may be rung though the young person may not').to.equal('tel:92000000');
    });
  }

  it('is nobody where nobody has to agree', async () => expect((await drawn(reachTemplate(aud))).querySelectorAll('.reach').length).to.equal(1));
});

describe('what somebody wishes', () => {
  for (const [preferred, says] of [['call', 'Wants to be called'], ['text', 'Wants a text message'], ['email', 'Wants an e-mail'], ['drop-in', 'Wants to come by'], ['self', 'Calls you'], ['constructor', ''], ['pigeon', '']] as const) {
    it(`is said in words for ${preferred}: ${says || 'nothing'}`, async () => {
      const place = await drawn(wishesTemplate({ ...aud, preferred, bestTime: '', message: '', languages: [], availability: [] }));
      expect(words(place)).to.equal(says);
    });
  }

  it('has its times, languages and words each in a line of its own, theirs in their own direction', async () => {
    const place = await drawn(wishesTemplate({ ...aud, bestTime: 'بعد السادسة', message: '<b>Hei</b>', languages: ['nb', 'ar'], availability: ['monday-morning', 'sunday-evening'] }));
    expect([...place.querySelectorAll('dl > div')].map(words)).to.deep.equal(['Best time: بعد السادسة', 'Speaks: Norsk bokmål, العربية', 'Can help: Monday morning, Sunday evening']);
    expect([place.querySelector('blockquote')?.textContent, place.querySelector('blockquote')?.dir, place.querySelector('b')]).to.deep.equal(['<b>Hei</b>', 'auto', null]);
  });

  for (const [code, says] of [['tuesday-afternoon', 'Tuesday afternoon'], ['saturday-night', 'Saturday night']] as const) {
    it(`names ${code}: ${says}`, () => expect(sayHalfDay(code)).to.equal(says));
  }
});

describe('a shift and a talk', () => {
  it('are said by the clock of their place, wherever the desk stands; over midnight with both days', () => {
    const oslo = shiftClock({ start: '2099-12-05T20:00:00+01:00[Europe/Oslo]', end: '2099-12-06T01:00:00+01:00[Europe/Oslo]' });
    expect(oslo).to.match(/5 ?.*20:00/).and.match(/6 ?.*01:00/);
    expect(shiftClock({ start: '2099-12-05T20:00:00+05:45[Asia/Kathmandu]', end: '2099-12-05T21:00:00+05:45[Asia/Kathmandu]' })).to.contain('20:00').and.contain('21:00');
  });

  it('count places and who waits in the digits of the desk', () => {
    expect([sayFree({ capacity: 1500, missing: 1499 }), sayPlace({ state: 'waiting', number: 1200 })]).to.deep.equal(['Free places: 1,499 of 1,500', 'Waits, number 1,200']);
  });

  const talk = { start: '2099-12-05T10:00:00+01:00[Europe/Oslo]', end: '2099-12-05T10:15:00+01:00[Europe/Oslo]', mode: 'phone' as const, isCancelled: false, isToday: false };
  for (const [what, changes, says, not] of [
    ['later', {}, 'Booked talk:', 'Talk today'], ['today', { isToday: true }, 'Talk today:', 'Booked talk'], ['by video', { mode: 'video' as const }, 'By video.', 'By telephone'], ['at the place', { mode: 'visit' as const }, 'Here with us.', 'By telephone'],
    ['with somebody else', { with: { en: 'Ola' } }, 'Talks with: Ola', 'Does not take place'], ['that does not take place', { isCancelled: true }, 'Does not take place', 'Talks with'],
  ] as const) {
    it(`say of a talk ${what}: ${says}`, async () => {
      expect(words(await drawn(talkTemplate({ talk: { ...talk, ...changes } })))).to.include(says).and.not.include(not);
    });
  }

  it('say nothing where none is booked', async () => expect(words(await drawn(talkTemplate({})))).to.equal(''));
});

describe('when help is needed', () => {
  for (const [what, when, says] of [['a day', { kind: 'date', date: '2099-12-05' }, 'Saturday, December 5, 2099'], ['a day and a clock', { kind: 'date', date: '2099-12-05', time: '17:00' }, 'Saturday, December 5, 2099, 17:00'], ['again and again', { kind: 'recurring', words: 'Hver <i>tirsdag</i>' }, 'Hver <i>tirsdag</i>'], ['any time', { kind: 'flexible' }, 'Any time']] as const) {
    it(`is said of ${what}`, async () => expect(words(await drawn(whenTemplate(when)))).to.equal(says));
  }
});
