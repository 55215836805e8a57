import { ownName } from '@dugnad/elements/language';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Volunteer } from '../api/helping-answers.ts';
import { languageOfDesk } from './words.ts';
import { wordFor } from './word-for.ts';

const ways: Readonly<Record<string, () => string>> = {
  call: () => msg('Wants to be called', { id: 'desk.help.way.call' }),
  text: () => msg('Wants a text message', { id: 'desk.help.way.text' }),
  email: () => msg('Wants an e-mail', { id: 'desk.help.way.email' }),
  'drop-in': () => msg('Wants to come by', { id: 'desk.help.way.drop-in' }),
  self: () => msg('Calls you', { id: 'desk.help.way.self' }),
};

const parts: Readonly<Record<string, () => string>> = {
  morning: () => msg('morning', { id: 'desk.help.morning' }),
  afternoon: () => msg('afternoon', { id: 'desk.help.afternoon' }),
  evening: () => msg('evening', { id: 'desk.help.evening' }),
};

/** The first of January 2024 was a Monday. */
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A day of the week and a part of it, in words. */
export function sayHalfDay(code: string): string {
  const [day = '', part = ''] = code.split('-');
  const when = new Date(Date.UTC(2024, 0, 1 + Math.max(0, DAYS.indexOf(day))));
  const name = new Intl.DateTimeFormat(languageOfDesk(), { weekday: 'long', timeZone: 'UTC' }).format(when);
  return `${name} ${wordFor(parts, part) ?? part}`;
}

const numberLink = (phone: string, scheme: 'sms' | 'tel'): TemplateResult => html`<a href=${`${scheme}:${phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">${phone}</a>`;

type Reached = Pick<Volunteer, 'phone' | 'email' | 'noCalls'>;

/** Whoever can be reached: a volunteer, and who asks for help. */
type Reachable = Reached & Partial<Pick<Volunteer, 'guardian' | 'guardianAnswer'>>;

/** A message can be sent to somebody whom nobody rings. */
const phoneLink = ({ phone, noCalls }: Reached): TemplateResult | typeof nothing => (phone === null ? nothing : numberLink(phone, noCalls ? 'sms' : 'tel'));

const mailLink = ({ email }: Reached): TemplateResult | typeof nothing => (email === null ? nothing : html`<a href=${`mailto:${encodeURIComponent(email).replace('%40', '@')}`} dir="ltr">${email}</a>`);

function sayGuardian({ guardian, guardianAnswer }: Reachable): string {
  if (guardianAnswer === 'yes') return msg('Has said yes, parent or guardian', { id: 'desk.help.guardian.yes' });
  return guardian?.email === undefined ? msg('Call first, parent or guardian', { id: 'desk.help.guardian' }) : msg('Is asked by mail, parent or guardian', { id: 'desk.help.guardian.asked' });
}

/** Nobody talks with a young person before their guardian has said yes. */
function guardianTemplate(volunteer: Reachable): TemplateResult | typeof nothing {
  const { guardian } = volunteer;
  if (!guardian) return nothing;
  return html`<p class="reach"><strong>${sayGuardian(volunteer)}:</strong> <bdi>${guardian.name}</bdi> ${numberLink(guardian.phone, 'tel')}</p>`;
}

/** How one reaches somebody, after who is called first: the number to tap, and beside it that nobody rings. */
export function reachTemplate(volunteer: Reachable): TemplateResult {
  return html`${guardianTemplate(volunteer)} ${contactTemplate(volunteer)}`;
}

/** The number to tap, the address, and beside the number that nobody rings. */
export function contactTemplate(volunteer: Reached): TemplateResult {
  const isQuiet = volunteer.noCalls && volunteer.phone !== null;
  return html`<p class="reach">${phoneLink(volunteer)} ${isQuiet ? html`<strong class="no-calls">${msg('Does not want to be called', { id: 'desk.help.no-calls' })}</strong>` : nothing} ${mailLink(volunteer)}</p>`;
}

const line = (label: string, value: TemplateResult | string): TemplateResult => html`<div><dt>${label}:</dt> <dd>${value}</dd></div>`;

/** How and when somebody wants to be met, and what they said. */
export function wishesTemplate({ preferred = '', bestTime, languages, availability, message }: Volunteer): TemplateResult {
  const way = wordFor(ways, preferred);
  return html`${way === undefined ? nothing : html`<p>${way}</p>`}
    <dl>
      ${bestTime ? line(msg('Best time', { id: 'desk.help.best-time' }), html`<span dir="auto">${bestTime}</span>`) : nothing}
      ${languages.length > 0 ? line(msg('Speaks', { id: 'desk.help.languages' }), languages.map(ownName).join(', ')) : nothing}
      ${availability.length > 0 ? line(msg('Can help', { id: 'desk.help.times' }), availability.map(sayHalfDay).join(', ')) : nothing}
    </dl>
    ${message ? html`<blockquote dir="auto">${message}</blockquote>` : nothing}`;
}
