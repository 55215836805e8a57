import { ownName } from '@dugnad/elements/language';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { GroupAnswer, Member } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { readFields } from '../../form/read-fields.ts';
import { shiftClock } from '../../parts/shift-words.ts';
import { number, written, writtenWords } from '../../parts/words.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';

/** What was written, before it goes. */
interface Draft {
  id: string;
  subject: string;
  text: string;
  language: string;
}

const reasons: Readonly<Record<Exclude<Member['reach'], 'mail' | 'number-only'>, () => string>> = {
  unreachable: () => msg('Left neither a number nor an address', { id: 'desk.group.unreachable' }),
  young: () => msg('Is young: call the parent or guardian first', { id: 'desk.group.young' }),
  self: () => msg('Wanted to call you', { id: 'desk.group.self' }),
  quiet: () => msg('Wants no messages to everybody: call, if it concerns their own time', { id: 'desk.group.quiet' }),
};

const groups = (): readonly (readonly [value: string, words: string])[] => [
  ['all', msg('All who have signed up', { id: 'desk.group.all' })],
  ['waiting', msg('Who waits for a place', { id: 'desk.group.waiting' })],
  ['nowhere', msg('Who is in no shift', { id: 'desk.group.nowhere' })],
];

const isFor = ({ reach }: Member, ...ways: Member['reach'][]): boolean => ways.includes(reach);

/** Choosing is an address, so that Back goes back. */
function chooseTemplate({ shifts, languages }: GroupAnswer, place: Place): TemplateResult {
  const { query, site } = place;
  const at = query.get('shift') ? `shift ${query.get('shift')}` : (query.get('group') ?? 'all');
  const choose = (event: SubmitEvent): void => {
    event.preventDefault();
    const { group = 'all', language = '' } = readFields(event.target as HTMLFormElement);
    const shift = group.startsWith('shift ') ? group.slice(6) : '';
    place.go(writeAddress(site, '', 'group', { of: query.get('of') ?? '', group: shift ? 'shift' : group, shift, language }));
  };
  const option = ([value, words]: readonly [string, string], chosen: string): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
  return html`<form @submit=${choose}>
    <dugnad-field label=${msg('Whom it is for', { id: 'desk.group.who' })} data-focus>
      <select name="group" autocomplete="off">${groups().map((one) => option(one, at))} ${shifts.map((shift) => option([`shift ${shift.id}`, shiftClock(shift)], at))}</select>
    </dugnad-field>
    <dugnad-field label=${msg('Language', { id: 'desk.clean.language' })}>
      <select name="language" autocomplete="off">${option(['', msg('All languages', { id: 'desk.group.languages' })], query.get('language') ?? '')} ${languages.map((one) => option([one, ownName(one)], query.get('language') ?? ''))}</select>
    </dugnad-field>
    <dugnad-button type="submit">${msg('Show who that is', { id: 'desk.group.show' })}</dugnad-button>
  </form>`;
}

const listTemplate = (heading: string, people: readonly Member[], line: (member: Member) => TemplateResult | string): TemplateResult | typeof nothing =>
  people.length === 0 ? nothing : html`<h2>${heading}</h2><ul>${people.map((member) => html`<li><bdi>${member.name}</bdi>${line(member)}</li>`)}</ul>`;

/** One message each from the telephone of whoever writes: nobody sees the number of another. */
function smsLine({ phone }: Member, draft: Draft | undefined): TemplateResult {
  const to = (phone ?? '').replaceAll(/[^+\d]/g, '');
  const words = draft ? `?&body=${encodeURIComponent(draft.text)}` : '';
  return html`: <a href=${`sms:${to}${words}`} dir="ltr">${phone}</a>`;
}

function peopleTemplate({ people }: GroupAnswer, draft: Draft | undefined): TemplateResult {
  if (people.length === 0) return html`<p>${msg('Nobody is in this group.', { id: 'desk.group.nobody' })}</p>`;
  return html`${listTemplate(msg('They get a mail', { id: 'desk.group.mail' }), people.filter((one) => isFor(one, 'mail')), ({ language }) => html` (${ownName(language)})`)}
    ${listTemplate(msg('Only a number: send these from your telephone', { id: 'desk.group.numbers' }), people.filter((one) => isFor(one, 'number-only')), (one) => smsLine(one, draft))}
    ${listTemplate(msg('They get nothing, and why', { id: 'desk.group.none' }), people.filter((one) => !isFor(one, 'mail', 'number-only')), ({ reach }) => html`: ${reasons[reach as keyof typeof reasons]()}`)}`;
}

const isDraft = (result: unknown): result is Draft => typeof result === 'object' && result !== null && 'subject' in result;

/** As it will be read, but for the language of what stands around it. */
function previewTemplate({ people }: GroupAnswer, { id, subject, text, language }: Draft, place: Place): TemplateResult {
  const to = people.filter((one) => isFor(one, 'mail')).map((one) => one.id);
  const send = place.onPress(() => place.api.write('POST', `${opportunityPath(place)}/messages`, { id, to, subject, text, language }), { done: () => msg('The mails are on their way.', { id: 'desk.group.sent' }) });
  return html`<section class="person">
    <h2>${msg('This is what they get', { id: 'desk.group.preview' })}</h2>
    <h3 lang=${language} dir="auto">${subject}</h3>
    ${text.split(/\n{2,}/).map((part) => html`<p lang=${language} dir="auto">${part}</p>`)}
    <p>${msg('After that comes, in the language of each, why they get it and the link to their own page, where they can cancel.', { id: 'desk.group.frame' })}</p>
    ${to.length > 0 ? html`<dugnad-button variant="filled" @click=${send}>${msg(str`Send one mail each: ${number(to.length)}`, { id: 'desk.group.send' })}</dugnad-button>` : nothing}
  </section>`;
}

function writeTemplate({ languages }: GroupAnswer, place: Place): TemplateResult {
  const own = document.documentElement.lang || 'en';
  const all = [...new Set([own, ...languages])];
  const look = async (form: HTMLFormElement): Promise<Draft> => {
    const { subject = '', text = '', language = own } = readFields(form);
    return { id: crypto.randomUUID(), subject, text, language };
  };
  return html`<dugnad-form>
    <form @submit=${place.onSubmit(look, { keep: true, done: () => msg('Look at it before it goes.', { id: 'desk.group.look-done' }) })}>
      <dugnad-field label=${msg('Subject', { id: 'desk.group.subject' })}><input name="subject" maxlength="120" required dir="auto" autocomplete="off" /></dugnad-field>
      <dugnad-field label=${msg('Text', { id: 'desk.group.text' })} hint=${msg('An empty line begins a paragraph.', { id: 'desk.edit.background-hint' })}><textarea name="text" maxlength="4000" rows="8" required dir="auto" autocomplete="off"></textarea></dugnad-field>
      <dugnad-field label=${msg('Language that you write', { id: 'desk.group.language' })} hint=${msg('Nobody translates it.', { id: 'desk.group.language-hint' })}>
        <select name="language" autocomplete="off">${all.map((one) => html`<option value=${one} ?selected=${one === own}>${ownName(one)}</option>`)}</select>
      </dugnad-field>
      <dugnad-button type="submit">${msg('Look at it first', { id: 'desk.group.look' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

/** A message to a group, about what they signed up for: who gets it and who does not, what they read, then one mail each. */
export const groupPage: DeskPage<GroupAnswer> = {
  title: ({ opportunity }) => writtenWords(opportunity.title),
  heading: ({ opportunity }) => written(opportunity.title),
  load(place) {
    const asked = new URLSearchParams(['group', 'shift', 'language'].flatMap((name) => (place.query.get(name) ? [[name, place.query.get(name) ?? '']] : [])));
    return place.api.read(`${opportunityPath(place)}/messages?${asked.toString()}`);
  },
  view(answer, place) {
    const draft = isDraft(place.result) ? place.result : undefined;
    return html`${opportunityLinks(place)}
      <p>${msg('Write only about what they signed up for here. Nobody has agreed to anything else.', { id: 'desk.group.what' })}</p>
      ${chooseTemplate(answer, place)} ${draft ? previewTemplate(answer, draft, place) : nothing} ${peopleTemplate(answer, draft)}
      ${answer.people.length > 0 ? writeTemplate(answer, place) : nothing}`;
  },
};
