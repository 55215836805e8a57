import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptPoint } from '../request-answers.page.ts';
import { editPoint, namedLanguages, pointFaults, shownEnd } from './edit-point.ts';
import type { TypedHours } from './edit-point.ts';

/** What the form says when nobody has touched it. */
const untouched = {
  title: 'Trenger du en hånd?', introduction: 'Vi hjelper med småting.', answerWithin: '3', contact: 'Kari', 'contact-phone': '22 33 44 55', 'contact-email': 'kari@example.org', 'contact-languages': 'Norwegian Bokmål, Arabic',
  'controller-name': 'Grønlia grendehus', 'controller-email': 'styret@example.org', 'retention-deleteAfterDays': '90',
};
const row = (days: string, from: string, to: string): TypedHours => ({ days: days.split('').filter(Boolean), from, to });
const empty = row('', '', '');
const rows = [row('13', '09:00', '12:30'), row('4', '18:00', '00:00'), empty];
const edit = (changes: Record<string, string> = {}, hours: readonly TypedHours[] = rows, before = keptPoint): Record<string, unknown> => editPoint(before, { ...untouched, ...changes }, hours, { language: 'nb', desk: 'en' });
const contact = (...asked: Parameters<typeof edit>): Record<string, unknown> => edit(...asked)['contact'] as Record<string, unknown>;

describe('a place to ask that is edited', () => {
  it('stays as it was where nothing was touched; its state is changed by presses of their own', () => {
    const { siteId: _site, state: _state, ...same } = keptPoint;
    deepEqual(edit(), same);
  });

  it('gets its words in one language, and keeps the others', () => {
    deepEqual([edit({ title: 'Si fra' })['title'], edit({ introduction: '' })['introduction']], [{ nb: 'Si fra', en: 'Do you need a hand?' }, { en: 'We help with small things.' }]);
    equal(Object.hasOwn(edit({ introduction: '' }, rows, { ...keptPoint, introduction: { nb: 'Vi hjelper.' } }), 'introduction'), false);
  });

  it('promises an answer only where a number of days stands', () => {
    deepEqual([edit({ answerWithin: '7' })['answerWithin'], Object.hasOwn(edit({ answerWithin: '' }), 'answerWithin')], [7, false]);
  });

  it('keeps of who answers what the form has no field for', () => {
    deepEqual([contact({ contact: 'Bo', 'contact-phone': '' })['role'], contact({ contact: 'Bo' })['name'], Object.hasOwn(contact({ 'contact-phone': '' }), 'phone')], ['Coordinator', 'Bo', false]);
  });

  it('has somebody without a name rather than nobody, so that the server can say what is missing', () => {
    equal(contact({ contact: '', 'contact-phone': '', 'contact-email': '' })['name'], '');
  });

  it('takes the day of deletion and who answers for the data as they are typed', () => {
    const { retention, controller } = edit({ 'retention-deleteAfterDays': '30', 'controller-email': 'post@example.org' });
    deepEqual([retention, controller], [{ deleteAfterDays: 30 }, { name: 'Grønlia grendehus', email: 'post@example.org', receivers: [] }]);
  });
});

describe('the hours of a place to ask', () => {
  it('end at midnight where the clock shows the beginning of a day', () => {
    deepEqual([shownEnd('24:00'), shownEnd('12:30'), shownEnd('')], ['00:00', '12:30', '']);
    deepEqual(contact({}, [row('7', '00:00', '00:00')])['hours'], [{ days: [7], from: '00:00', to: '24:00', timeZone: 'Europe/Oslo' }]);
  });

  it('are sent without the rows that are empty, each with the zone of its own row', () => {
    deepEqual(contact({}, [empty, row('4', '17:00', '19:00'), row('56', '10:00', '11:00')])['hours'], [{ days: [4], from: '17:00', to: '19:00' }, { days: [5, 6], from: '10:00', to: '11:00' }]);
  });

  it('are not said at all where every row is empty', () => equal(Object.hasOwn(contact({}, [empty, empty]), 'hours'), false));

  for (const [says, hours, faults] of [
    ['nothing', [empty, empty], []],
    ['all that belongs to a row', rows, []],
    ['no days', [row('', '09:00', '12:00')], ['/contact/hours/0/days missing']],
    ['days alone, behind a row that is empty', [empty, row('1', '', '')], ['/contact/hours/1/from missing', '/contact/hours/1/to missing']],
    ['no end', [row('1', '09:00', '')], ['/contact/hours/0/to missing']],
    ['an end before the beginning', [row('1', '12:00', '09:00')], ['/contact/hours/0/to ends-before-it-starts']],
    ['an end at the beginning', [row('1', '12:00', '12:00')], ['/contact/hours/0/to ends-before-it-starts']],
    ['an end at midnight', [row('1', '12:00', '00:00')], []],
  ] as const) {
    it(`are wrong nowhere but where they are, when they say ${says}`, () => deepEqual(pointFaults(untouched, hours).map(({ pointer, code }) => `${pointer} ${code}`), faults));
  }
});

describe('the languages of a place to ask', () => {
  it('stand there by their names in the language of the desk', () => {
    deepEqual([namedLanguages(['nb', 'ar'], 'en'), namedLanguages(['ar'], 'nb'), namedLanguages(undefined, 'en')], ['Norwegian Bokmål, Arabic', 'arabisk', '']);
  });

  it('stand there as they are where nobody has a name for them', () => equal(namedLanguages(['zzz', 'nl-x-formal', 'nb-simple', 'zz-q'], 'en'), 'zzz, Dutch, Norwegian Bokmål, zz-q'));

  it('are read in words of any language of the desk, and kept as they were where nobody touched them', () => {
    deepEqual([contact({ 'contact-languages': 'norsk, العربية og engelsk' })['languages'], contact({}, rows, { ...keptPoint, contact: { ...keptPoint.contact, languages: ['nb', 'ar'] } })['languages']], [['nb', 'ar', 'en'], ['nb', 'ar']]);
    equal(Object.hasOwn(contact({ 'contact-languages': '' }), 'languages'), false);
  });

  it('are asked for again where one is none', () => deepEqual(pointFaults({ ...untouched, 'contact-languages': 'norsk, klingonsk' }, []), [{ pointer: '/contact/languages', code: 'is not a language tag' }]));
});
