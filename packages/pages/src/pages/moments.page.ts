import type { PageData, PageName } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';

import { askForm, askSamples, wholeRequest } from './sample-ask.page.ts';
import { concert, friend, fullHelp, helpForm, noWishes, offered, opportunities, ownSignUp, receipt, repair, trees } from './sample-help.page.ts';
import { feedbackForm, full, form, names, ownSignature, petition, samples } from './sample-pages.page.ts';

/** A page at one moment. */
export interface Moment {
  readonly title: string;
  readonly name: PageName;
  readonly data: PageData[PageName];
}

const aged: Petition = { ...full, eligibility: { minimumAge: 15, areas: { nb: 'Alle på Grønlia' } }, status: 'open' };
const errors = ['/name', '/email', '/postcode', '/comment', '/visibility', '/oldEnough', '/consents'].map((pointer) => ({ pointer, code: 'missing' }));

const wrong = ['/shiftIds', '/person/preferred', '/person/name', '/person/phone', '/person/email', '/person/bestTime', '/person/noCalls', '/message', '/oldEnough'].map((pointer) => ({ pointer, code: 'missing' }));
const bothTicked = { 'shift-morning': 'on', 'shift-noon': 'on', preferred: 'call', name: 'x' };

const everyState = (['confirmed', 'to-confirm', 'waitlisted', 'waitlisted', 'cancelled', 'gone', 'past'] as const).map((status, place) => ({
  ...ownSignUp.signUp.shifts[0]!, id: `s${place}`, status, ...(status === 'to-confirm' && { heldUntil: '2026-12-08T13:00:00+01:00[Europe/Oslo]' }), ...(place === 3 && { waitingNumber: 3 }),
}));

const offeredShifts: PageData['sign-up']['signUp']['shifts'] = ['s0', 's1'].map((id) => ({ ...ownSignUp.signUp.shifts[0]!, id, status: 'offered', offeredUntil: '2026-12-03T13:00:00+01:00[Europe/Oslo]' }));

const remindedShift: PageData['sign-up']['signUp']['shifts'][number] = { ...ownSignUp.signUp.shifts[0]!, isAsked: true };

const fullSignUp: PageData['sign-up']['signUp'] = {
  ...ownSignUp.signUp, guardian: { name: 'Kim Berg', phone: '+4792000000' }, needs: { needs: ['seat', 'breaks'], deleteAfter: '2026-12-12' },
  shifts: [{ id: 'talk-video', start: '2026-12-03T14:00:00+01:00[Europe/Oslo]', end: '2026-12-03T14:15:00+01:00[Europe/Oslo]', status: 'confirmed', talk: { mode: 'video', with: 'Nils' } }, { ...ownSignUp.signUp.shifts[0]!, status: 'to-confirm' }],
};

const ASKED = ['/for', '/organisation', '/what', '/when/kind', '/when/date', '/when/time', '/when/words', '/effort', '/place', '/person/name', '/person/phone', '/person/email'];

const at = <Name extends PageName>(name: Name, title: string, data: PageData[Name]): Moment => ({ title: `${name}: ${title}`, name, data });

/** Every page at every moment that looks different. */
export const moments: readonly Moment[] = [
  ...names.map((name) => at(name, 'as it is most often', samples[name])),
  at('petition', 'with all that there is', { ...form, petition: aged }),
  at('petition', 'with everything wrong', { ...form, petition: aged, errors, filled: { name: 'x', 'consent-news': 'on' } }),
  at('petition', 'not taken', { ...form, petition: aged, failure: 'form-expired', filled: { name: 'x' } }),
  at('petition', 'a draft', { ...form, petition: { ...petition, status: 'draft' } }),
  at('petition', 'not open yet', { ...form, petition: { ...petition, status: 'not-open' } }),
  at('petition', 'with its goal reached', { ...form, petition: { ...petition, goal: [10] } }),
  at('petition', 'closed', { ...form, petition: { ...petition, status: 'closed' } }),
  at('petition', 'closed while somebody wrote', { ...form, petition: { ...petition, status: 'closed' }, errors }),
  at('petition', 'answered', { ...form, petition: { ...full, status: 'answered' } }),
  at('petition', 'a try-out', { ...form, petition: { ...petition, test: true } }),
  at('petition', 'without anything to count or ask', { ...form, petition: { ...petition, counts: undefined, contact: undefined, organiser: undefined, comments: [], recentSigners: [] } }),
  at('sent', 'a code that is wrong', { ...samples.sent, error: 'code-wrong' }),
  at('sent', 'a code that is too old', { ...samples.sent, error: 'code-expired' }),
  at('sent', 'without a mail', { petition, reference: 'K7QD-M2XP' }),
  at('confirmed', 'without a way to change', { petition, reference: 'K7QD-M2XP' }),
  at('expired', 'of a closed petition', { petition: { ...petition, status: 'closed' } }),
  at('signature', 'waiting', { petition, signature: { ...ownSignature, status: 'waiting' } }),
  at('signature', 'changed', { petition, signature: ownSignature, done: 'changed' }),
  at('signature', 'with news', { petition, signature: { ...ownSignature, consents: ownSignature.consents.map((one) => ({ ...one, purposes: [{ id: 'news', granted: true, basis: 'consent' as const, explicit: false }] })) } }),
  at('signature', 'withdrawn just now', { petition, signature: { ...ownSignature, status: 'withdrawn' }, done: 'withdrawn' }),
  at('signature', 'withdrawn long ago', { petition, signature: { ...ownSignature, status: 'withdrawn' } }),
  at('sheet', 'of many rows', { petition: full, rows: 40 }),
  at('report', 'with everything wrong', { petition, errors: ['/reason', '/text', '/email'].map((pointer) => ({ pointer, code: 'missing' })), filled: { text: 'x' } }),
  at('report', 'done', { petition, done: true }),
  at('problem', 'too many tries', { code: 'too-many-requests', status: 429, retryAfter: 300 }),
  at('problem', 'a server in trouble', { code: 'unavailable', status: 503 }),
  at('problem', 'of an opportunity that is not there', { code: 'not-found', status: 404, site: helpForm.site }),
  at('opportunities', 'none', { ...samples.opportunities, opportunities: [] }),
  at('opportunities', 'one', { ...samples.opportunities, opportunities: opportunities.slice(0, 1) }),
  at('opportunities', 'none that fits', { ...samples.opportunities, wishes: { ...noWishes, online: true, age: 12, languages: ['ar'] } }),
  at('opportunity', 'with all that there is', { ...helpForm, opportunity: fullHelp }),
  at('opportunity', 'with everything wrong', { ...helpForm, opportunity: fullHelp, errors: wrong, filled: { name: 'x', 'shift-soon': 'on', preferred: 'call', noCalls: 'on' } }),
  at('opportunity', 'with shifts that overlap', { ...helpForm, errors: [{ pointer: '/shiftIds/1', code: 'overlaps' }], filled: bothTicked }),
  at('opportunity', 'with shifts that are gone', { ...helpForm, errors: [{ pointer: '/shiftIds/0', code: 'full' }, { pointer: '/shiftIds/1', code: 'closed' }], filled: bothTicked }),
  at('opportunity', 'not taken', { ...helpForm, failure: 'too-many-requests', retryAfter: 300, filled: { name: 'x' } }),
  at('opportunity', 'of which all is full', { ...helpForm, opportunity: { ...trees, shifts: trees.shifts.map((shift) => ({ ...shift, taken: shift.capacity })) } }),
  at('opportunity', 'closed', { ...helpForm, opportunity: concert }),
  at('opportunity', 'closed while somebody wrote', { ...helpForm, opportunity: concert, errors: wrong }),
  at('opportunity', 'without times', { ...helpForm, opportunity: repair }),
  at('signed-up', 'to be confirmed', { ...samples['signed-up'], opportunity: friend, receipt: { ...receipt, status: 'to-confirm', shifts: [{ id: 'soon', status: 'to-confirm' }, { id: 'waits', status: 'waitlisted' }, { id: 'gone', status: 'full' }], heldUntil: '2026-12-08T12:00:00Z', answerBy: '2026-12-04T12:00:00Z' } }),
  at('signed-up', 'waiting', { ...samples['signed-up'], receipt: { ...receipt, status: 'waitlisted', shifts: [{ id: 'one-waits', status: 'waitlisted' }] } }),
  at('opportunity', 'with a talk that is gone', { ...helpForm, opportunity: friend, errors: [{ pointer: '/talk', code: 'full' }, { pointer: '/talk/mode', code: 'missing' }], filled: { name: 'x', preferred: 'talk', talk: 'talk-next' } }),
  at('signed-up', 'with a talk', { ...samples['signed-up'], opportunity: friend, receipt: { ...receipt, status: 'received', shifts: [], talk: { id: 'talk-video', mode: 'video', start: '2026-12-03T14:00:00+01:00[Europe/Oslo]', end: '2026-12-03T14:15:00+01:00[Europe/Oslo]' } } }),
  at('signed-up', 'received', { ...samples['signed-up'], opportunity: repair, receipt: { ...receipt, status: 'received', shifts: [] } }),
  at('sign-up', 'with a time in each state', { ...ownSignUp, signUp: { ...ownSignUp.signUp, answerBy: '2026-12-04T13:00:00+01:00[Europe/Oslo]', shifts: everyState } }),
  at('sign-up', 'with a talk, a guardian, and something to prepare', { ...ownSignUp, signUp: fullSignUp }),
  at('sign-up', 'with a talk cancelled and nothing to prepare any more', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: fullSignUp.shifts.map((shift) => ({ ...shift, status: 'cancelled' })) }, done: 'needs-gone' }),
  ...(['taken', 'offer-held', 'called', 'declined', 'offer-gone'] as const).map((done) => at('sign-up', `after an answer: ${done}`, { ...ownSignUp, done })),
  at('sign-up', 'with places that are offered', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: offeredShifts } }),
  at('sign-up', 'with an offer that was sent without an answer', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: offeredShifts }, errors: [{ pointer: '/answer', code: 'missing' }], filled: { act: 'offer', offer: 's1' } }),
  at('sign-up', 'with times that one was reminded of', { ...ownSignUp, signUp: { ...ownSignUp.signUp, sameDay: true, isQuiet: true, shifts: [remindedShift, { ...remindedShift, id: 's1', isComing: true }] } }),
  at('sign-up', 'after saying that one comes', { ...ownSignUp, done: 'coming' }),
  at('sign-up', 'sent without saying whether one comes', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: [remindedShift] }, errors: [{ pointer: '/coming', code: 'missing' }], filled: { act: 'coming', coming: remindedShift.id } }),
  at('sign-up', 'after a shift', { ...ownSignUp, feedback: 'cafe-autumn', signUp: { ...ownSignUp.signUp, shifts: [{ ...ownSignUp.signUp.shifts[0]!, status: 'past' }] } }),
  at('sign-up', 'without times', { ...ownSignUp, signUp: { ...ownSignUp.signUp, shifts: [] } }),
  at('sign-up', 'cancelled just now', { ...ownSignUp, done: 'cancelled' }),
  at('sign-up', 'changed just now', { ...ownSignUp, done: 'changed' }),
  at('sign-up', 'sent too fast', { ...ownSignUp, again: true }),
  at('sign-up', 'with everything wrong', { ...ownSignUp, signUp: fullSignUp, errors: ['/shiftIds', '/sure', '/sureNeeds', '/person/phone', '/person/email', '/person/noCalls', '/message'].map((pointer) => ({ pointer, code: 'missing' })), filled: { act: 'change', phone: 'x', email: 'y', noCalls: 'on' } }),
  at('feedback', 'with nothing answered', { ...feedbackForm, errors: [{ pointer: '/answer-mood', code: 'missing' }], filled: {} }),
  at('feedback', 'with everything wrong', { ...feedbackForm, errors: ['mood', 'again', 'wish'].map((id) => ({ pointer: `/answer-${id}`, code: id === 'wish' ? 'too-long' : 'unknown' })), filled: { 'answer-mood': 'good', 'answer-wish': 'x'.repeat(510) } }),
  at('feedback', 'not taken', { ...feedbackForm, failure: 'too-many-requests', retryAfter: 300, filled: { 'answer-again': 'yes' } }),
  at('feedback', 'over', { ...feedbackForm, round: { ...feedbackForm.round, status: 'closed' } }),
  at('feedback', 'over while somebody answered', { ...feedbackForm, round: { ...feedbackForm.round, status: 'closed' }, failure: 'not-open', filled: { 'answer-wish': 'x' } }),
  ...(['call-me', 'to-confirm', 'declined', 'expired', 'full', 'gone'] as const).map((status) => at('offer', `that is ${status}`, { ...offered, offer: { ...offered.offer, status, first: 'conversation' } })),
  at('offer', 'that was accepted', { ...offered, offer: { ...offered.offer, status: 'accepted', place: { name: 'Bydelshuset', address: 'Bakkegata 4\n0192 Oslo' }, ownUrl: 'https://host.example/embed/volunteer/gronlia/cafe/sign-up/s3cret' }, calendarUrl: 'https://host.example/embed/volunteer/gronlia/cafe/sign-up/s3cret/times.ics' }),
  at('offer', 'with all that there is', { ...offered, offer: { ...offered.offer, description: fullHelp.description, rules: fullHelp.rules, concernContact: fullHelp.concernContact } }),
  at('offer', 'sent without an answer', { ...offered, errors: [{ pointer: '/answer', code: 'missing' }] }),
  at('offer', 'sent too fast', { ...offered, again: true }),
  at('guardian', 'of an opportunity with all that there is', { ...samples.guardian, opportunity: { ...fullHelp, first: 'conversation' } }),
  at('guardian', 'sent without an answer', { ...samples.guardian, errors: [{ pointer: '/answer', code: 'missing' }] }),
  at('guardian', 'sent too fast', { ...samples.guardian, again: true }),
  at('guardian', 'without times', { ...samples.guardian, signUp: { ...samples.guardian.signUp, shifts: [] } }),
  ...(['yes', 'yes-held', 'no', 'gone'] as const).map((done) => at('guardian', `after an answer: ${done}`, { ...samples.guardian, signUp: { ...samples.guardian.signUp, answer: done.startsWith('yes') ? 'yes' : 'no' }, done })),
  at('guardian', 'opened once more after a yes', { ...samples.guardian, signUp: { ...samples.guardian.signUp, answer: 'yes' } }),
  at('lost-link', 'with everything wrong', { ...samples['lost-link'], errors: [{ pointer: '/email', code: 'not-an-email' }], filled: { email: 'x' } }),
  at('lost-link', 'sent', { ...samples['lost-link'], done: true }),
  at('help', 'with everything wrong', { ...askForm, errors: [...ASKED, '/nothing'].map((pointer) => ({ pointer, code: 'missing' })), filled: { what: 'x', 'thing-pets': 'on', noCalls: 'on', date: '2026-02-30' } }),
  at('help', 'not taken', { ...askForm, failure: 'too-many-requests', retryAfter: 300, filled: { name: 'x' } }),
  at('help', 'closed', { ...askForm, point: { ...askForm.point, status: 'closed' } }),
  at('help', 'closed while somebody wrote', { ...askForm, point: { ...askForm.point, status: 'closed' }, errors: [] }),
  at('help', 'without introduction and promise', { ...askForm, point: { ...askForm.point, introduction: undefined, answerWithin: undefined } }),
  at('help-asked', 'without a promise', { ...askSamples['help-asked'], receipt: { ...askSamples['help-asked'].receipt, answerBy: undefined } }),
  ...(['talking', 'found', 'cannot', 'closed'] as const).map((status) => at('help-request', status, { ...wholeRequest, request: { ...wholeRequest.request, status } })),
  at('help-request', 'the same as another', { ...wholeRequest, request: { ...wholeRequest.request, status: 'closed', known: true, when: { kind: 'flexible' } } }),
  at('help-request', 'with an answer', { ...wholeRequest, request: { ...wholeRequest.request, status: 'cannot', answer: 'Prøv Nabohjelp på 22 00 00 00.', when: { kind: 'recurring', words: 'Hver tirsdag' } } }),
  at('help-request', 'withdrawn without a tick', { ...wholeRequest, errors: [{ pointer: '/sure', code: 'missing' }] }),
  at('help-request', 'sent too fast', { ...wholeRequest, again: true }),
  at('lost-link', 'sent too fast', { ...samples['lost-link'], again: true }),
];
