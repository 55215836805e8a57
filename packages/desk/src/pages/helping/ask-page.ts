import { ownName } from '@dugnad/elements/language';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AskedOne, Proposal, Proposals } from '../../api/offer-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { readFields } from '../../form/read-fields.ts';
import { sayFree, sayPlace, shiftClock, shiftTime } from '../../parts/shift-words.ts';
import { sayHalfDay } from '../../parts/volunteer.template.ts';
import { moment, number, written } from '../../parts/words.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';

/** What was answered, and of whom. */
export interface Asked extends AskedOne {
  person: Proposal;
}

const DAYS = [1, 2, 3, 7] as const;

const pathOf = (place: Place): string => `${opportunityPath(place)}/shifts/${encodeURIComponent(place.query.get('shift') ?? '')}`;

/** What somebody said that fits, in words. It is no order, and nothing is counted. */
export function reasonsOf({ canThen, speaks, knowsTask, isMet, availability }: Proposal): string[] {
  const reasons = [
    ...(canThen ? [msg('Said they can help at this time of the week', { id: 'desk.ask.can' })] : []),
    ...(speaks.length > 0 ? [msg(str`Speaks what is needed: ${speaks.map(ownName).join(', ')}`, { id: 'desk.ask.speaks' })] : []),
    ...(knowsTask ? [msg('Has signed up for this task before', { id: 'desk.ask.task' })] : []),
    ...(isMet ? [msg('Somebody here knows them', { id: 'desk.ask.met' })] : []),
  ];
  const said = !canThen && availability.length > 0 ? [msg(str`Named other times: ${availability.map(sayHalfDay).join(', ')}`, { id: 'desk.ask.other-times' })] : [];
  return reasons.length + said.length > 0 ? [...reasons, ...said] : [msg('Has said nothing for or against it', { id: 'desk.ask.nothing' })];
}

/** Why a yes is held at first. */
const beforeWords: Readonly<Record<Proposal['before'][number], () => string>> = {
  guardian: () => msg('A parent or guardian is called first: a yes is held until then.', { id: 'desk.ask.guardian' }),
  answers: () => msg('This task asks for an age or a declaration, and this person was never asked: a yes is held until you have talked about it.', { id: 'desk.ask.answers' }),
  talk: () => msg('Nobody has talked with this person yet: a yes is held until then.', { id: 'desk.ask.not-met' }),
};

/** A message for one’s own telephone, with the words and the link in it. */
function smsLink({ person, task = '', link = '' }: Asked, when: string): string {
  const words = msg(str`Hello ${person.name}. Can you help? ${task}, ${when}. See it and answer here: ${link}`, { id: 'desk.ask.sms-text' });
  return `sms:${(person.phone ?? '').replaceAll(/[^+\d]/g, '')}?body=${encodeURIComponent(words)}`;
}

/** @param when in words, for a message */
export function askedTemplate(when: string, result: unknown): TemplateResult | typeof nothing {
  const asked = result as Partial<Asked> | undefined;
  if (!asked?.id || !asked.person) return nothing;
  const { person, expires = '', by } = asked as Asked;
  return html`<section class="receipt">
    <h2>${msg(str`${person.name} is asked`, { id: 'desk.ask.asked' })}</h2>
    <p>${by === 'mail' ? msg('A mail is on its way.', { id: 'desk.ask.mailed' }) : msg('There is no e-mail address. Please send this message from your telephone now. The link is shown only this once.', { id: 'desk.ask.by-sms' })}</p>
    ${by === 'mail' ? nothing : html`<p><a href=${smsLink(asked as Asked, when)}>${msg(str`Send ${person.name} the message`, { id: 'desk.ask.sms' })}</a></p>`}
    <p>${msg('Answer by', { id: 'desk.help.answer-by' })} ${moment(expires)}</p>
  </section>`;
}

/** Where somebody is asked, and what is sent beside who it is and how long they have. */
export interface Asking {
  path: string;
  more?: () => object;
}

/** Who is asked by which press, and how long they have. */
function send(form: HTMLFormElement, person: Proposal, { api }: Place, { path, more = () => ({}) }: Asking): Promise<Asked> {
  const { days } = readFields(form);
  return api.write<AskedOne>('POST', `${path}/offers`, { signUp: person.id, days: Number(days), ...more() }).then((answer) => ({ ...answer, person }));
}

function personTemplate(person: Proposal, place: Place, asking: Asking): TemplateResult {
  const { name, lastAsked, before } = person;
  return html`<section class="person">
    <h2><bdi>${name}</bdi></h2>
    <ul>${reasonsOf(person).map((reason) => html`<li>${reason}</li>`)}</ul>
    ${lastAsked === null ? nothing : html`<p>${msg('Last asked', { id: 'desk.ask.last' })} ${moment(lastAsked)}</p>`}
    ${before.map((what) => html`<p>${beforeWords[what]()}</p>`)}
    <form @submit=${place.onSubmit((form) => send(form, person, place, asking), { done: () => msg(str`${name} is asked`, { id: 'desk.ask.asked' }) })}>
      <dugnad-field label=${msg('Days to answer', { id: 'desk.ask.days' })}>
        <select name="days" autocomplete="off">${DAYS.map((days) => html`<option value=${days} ?selected=${days === 2}>${number(days)}</option>`)}</select>
      </dugnad-field>
      <dugnad-button type="submit">${msg(str`Ask ${name}`, { id: 'desk.ask.button' })}</dugnad-button>
    </form>
  </section>`;
}

export function peopleTemplate({ people, fault }: Pick<Proposals, 'people' | 'fault'>, place: Place, asking: Asking): TemplateResult {
  if (fault !== undefined) return html`<p>${sayPlace({ state: fault })}</p>`;
  if (people.length === 0) return html`<p>${msg('There is nobody to ask now.', { id: 'desk.ask.none' })}</p>`;
  return html`<p>${msg('You choose, and nobody is asked before you do. Who was asked longest ago stands first, then it goes by name.', { id: 'desk.ask.how' })}</p>
    ${repeat(people, ({ id }) => id, (person) => personTemplate(person, place, asking))}`;
}

/** Whom one could ask to fill a gap, with the reasons in words: the system proposes, a person chooses. */
export const askPage: DeskPage<Proposals> = {
  title: () => msg('Ask somebody', { id: 'desk.ask.link' }),
  load: (place) => place.api.read(`${pathOf(place)}/people`),
  view: (proposals, place) => html`${opportunityLinks(place)} ${askedTemplate(shiftClock(proposals.shift), place.result)}
    <p>${written(proposals.opportunity.title)}, ${shiftTime(proposals.shift)}. ${sayFree(proposals.shift)}</p>
    ${peopleTemplate(proposals, place, { path: pathOf(place) })}`,
};
