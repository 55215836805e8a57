import type { PageData } from '@dugnad/client/hosted';
import type { FieldError } from '@dugnad/client/errors';
import { declarationsOf, type Opportunity, type Shift } from '@dugnad/client/model';
import { overlappingShifts } from '@dugnad/client/volunteering';
import { declaration, fieldOf, guardian, isToBeHad, needs, sayError, sayFault, sayOverlap, sayRefused, shiftAt, talk } from '@dugnad/widgets/volunteer/texts';

import { sayMinutes } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { declarationField } from './declarations.template.ts';
import { localeOf, sayTime } from './help.ts';
import { talkField } from './talks.template.ts';
import { helpWords } from './volunteer-page.texts.ts';

type Sent = Pick<PageData['opportunity'], 'opportunity' | 'now' | 'errors' | 'filled'>;

/** In the order of the form; where a talk comes first, shifts come last, else behind what is asked of the age. */
const ORDER = ['age-older', 'guardian', 'guardianPhone', 'guardianEmail', 'preferred-call', 'name', 'phone', 'email', 'bestTime', 'noCalls', 'message', 'needsConsent', 'oldEnough', 'declaration'];

/** Asked only where young people come with a guardian. */
const OF_AGE = ['age-older', 'guardian', 'guardianPhone', 'guardianEmail'];

/** Before the ways to meet one begins, behind them one talks. */
const WAYS = ORDER.indexOf('preferred-call');

/** Ids of the shifts that were ticked, in the order in which they were sent. */
export function tickedShifts(filled: PageData['opportunity']['filled'] = {}): string[] {
  return Object.keys(filled).flatMap((name) => (name.startsWith('shift-') && filled[name] !== '' ? [name.slice('shift-'.length)] : []));
}

/** Two shifts that were ticked and overlap, in pairs. */
export function tickedOverlaps({ opportunity, filled }: Pick<Sent, 'opportunity' | 'filled'>): [Shift, Shift][] {
  const ids = tickedShifts(filled);
  return overlappingShifts(opportunity.shifts.filter(({ id }) => ids.includes(id)));
}

/** Where a link about the shifts leads: to the first that can be had, else to all of them. */
export function shiftField({ shifts }: Pick<Opportunity, 'shifts'>, now: number): string {
  const first = shifts.find((shift) => isToBeHad(shift, now));
  return first ? `shift-${first.id}` : 'shifts';
}

/** What is wrong, in the words of the element, once a field; of shifts, each that cannot be had. */
export function nameFaults(sent: Sent, reader: Reader): Problem[] {
  const found = (sent.errors ?? []).flatMap((error) => faultsOf(error, sent, reader));
  const once = found.filter(({ field, words }, at) => found.findIndex((other) => other.field === field && (other.words === words || !field.startsWith('shift'))) === at);
  return once.sort((one, other) => placeOf(one.field, sent.opportunity) - placeOf(other.field, sent.opportunity));
}

/** Shifts and times for a talk have an id each, and stand between the others. */
function placeOf(field: string, { first }: Pick<Opportunity, 'first'>): number {
  if (field.startsWith('shift')) return first === 'direct' ? WAYS - 0.5 : ORDER.length;
  if (field.startsWith('talk-')) return WAYS + 0.3;
  return field.startsWith('talkMode-') ? WAYS + 0.6 : ORDER.indexOf(field.startsWith('declaration') ? 'declaration' : field);
}

/** A program may send what the form does not ask for: no link must lead to a control that is not there. */
function isThere(field: string, { minimumAge, guardianBelow, asksNeeds }: Opportunity): boolean {
  if (OF_AGE.includes(field)) return guardianBelow !== undefined;
  if (field === 'oldEnough') return minimumAge !== undefined;
  return field === 'needsConsent' ? asksNeeds : ORDER.includes(field);
}

/** What the page alone says of a field; the rest is said as the element does. */
const OWN: Readonly<Record<string, () => string>> = {
  noCalls: helpWords.contradiction, needsConsent: needs.missing,
  'age-older': guardian.ageMissing, guardian: guardian.nameMissing, guardianPhone: guardian.phoneMissing, guardianEmail: guardian.emailWrong,
};

/** Of what has no control here. */
const elsewhere = (code: string): Problem => ({ field: 'name', words: sayFault('', code) });

/** How old one is stands with two answers where a guardian may be needed. */
function fieldAt(pointer: string, { guardianBelow }: Opportunity): string {
  const field = pointer === '/guardian/email' ? 'guardianEmail' : fieldOf(pointer);
  return field === 'oldEnough' && guardianBelow !== undefined ? 'age-older' : field;
}

function faultsOf({ pointer, code }: FieldError, sent: Sent, reader: Reader): Problem[] {
  const field = fieldAt(pointer, sent.opportunity);
  if (field === 'shift') return shiftFaults(pointer, code, sent, reader);
  if (field === 'talk' || field === 'talkMode') return [{ field: talkField(field, sent.opportunity, sent.now), words: sayTalkFault(field, code) }];
  if (field === 'declarations') return declarationFaults(code, sent);
  return [fieldFault(field, code, sent)];
}

function fieldFault(field: string, code: string, { opportunity }: Sent): Problem {
  if (field === 'preferred') return { field: 'preferred-call', words: sayFault('preferred', code) };
  if (!isThere(field, opportunity)) return elsewhere(code);
  return { field, words: OWN[field]?.() ?? sayFault(field, code) };
}

/** Whoever has it now, it cannot be had; which one it was is not drawn any more. */
function sayTalkFault(field: 'talk' | 'talkMode', code: string): string {
  return field === 'talk' && code !== 'missing' ? talk.gone() : sayFault(field, code);
}

/** Each that has no answer to the text as it stands there now. */
function declarationFaults(code: string, { opportunity, filled }: Sent): Problem[] {
  const open = declarationsOf(opportunity).filter(({ id }) => !filled?.[declarationField(id)] || code !== 'missing');
  const words = code === 'missing' ? declaration.missing() : helpWords.changed();
  if (open.length === 0) return [elsewhere(code)];
  return open.map(({ id }) => ({ field: `${declarationField(id)}-online`, words }));
}

function shiftFaults(pointer: string, code: string, sent: Sent, reader: Reader): Problem[] {
  const { opportunity, now, filled } = sent;
  if (code === 'overlaps') return tickedOverlaps(sent).map((pair) => ({ field: `shift-${pair[0].id}`, words: sayOverlap(pair, localeOf(reader)) }));
  const id = tickedShifts(filled)[shiftAt(pointer) ?? -1];
  const shift = opportunity.shifts.find((one) => one.id === id);
  return [{ field: shiftField(opportunity, now), words: shift ? sayRefused(code, sayTime(shift, reader)) : sayFault('shift', code) }];
}

/** Why it was not sent at all, by the code of the problem. */
export function sayUnsent(code: string, retryAfter: number | undefined, reader: Reader): string {
  if (code === 'form-expired') return ownWords.stale();
  return sayError({ code: code as Parameters<typeof sayError>[0]['code'], ...(retryAfter !== undefined && { retryAfter }) }, (value) => sayMinutes(value, reader));
}
