import type { PageData } from '@dugnad/client/hosted';
import type { FieldError } from '@dugnad/client/errors';
import type { Opportunity, Shift } from '@dugnad/client/model';
import { overlappingShifts } from '@dugnad/client/volunteering';
import { fieldOf, isToBeHad, sayError, sayFault, sayOverlap, sayRefused, shiftAt, talk } from '@dugnad/widgets/volunteer/texts';

import { sayNumber } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { localeOf, sayTime } from './help.ts';
import { talkField } from './talks.template.ts';
import { helpWords } from './volunteer-page.texts.ts';

type Sent = Pick<PageData['opportunity'], 'opportunity' | 'now' | 'errors' | 'filled'>;

/** In the order of the form; where a talk comes first, shifts come last. */
const ORDER = ['preferred-call', 'name', 'phone', 'email', 'bestTime', 'noCalls', 'message', 'oldEnough'];

/** Between the ways to meet and the name. */
const TALK = 0.5;

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
  const shiftsFirst = sent.opportunity.first === 'direct';
  const place = (field: string): number => (field.startsWith('shift') ? (shiftsFirst ? -1 : ORDER.length) : field.startsWith('talk') ? TALK : ORDER.indexOf(field));
  return once.sort((one, other) => place(one.field) - place(other.field));
}

function faultsOf({ pointer, code }: FieldError, sent: Sent, reader: Reader): Problem[] {
  const field = fieldOf(pointer);
  if (field === 'shift') return shiftFaults(pointer, code, sent, reader);
  if (field === 'talk' || field === 'talkMode') return [{ field: talkField(field, sent.opportunity, sent.now), words: sayTalkFault(field, code) }];
  return [fieldFault(field, code, sent)];
}

function fieldFault(field: string, code: string, sent: Sent): Problem {
  if (field === 'preferred') return { field: 'preferred-call', words: sayFault('preferred', code) };
  if (field === 'noCalls') return { field: 'noCalls', words: helpWords.contradiction() };
  // A program may send what the form does not ask for: no link must lead to a control that is not there.
  const isThere = ORDER.includes(field) && (field !== 'oldEnough' || sent.opportunity.minimumAge !== undefined);
  return { field: isThere ? field : 'name', words: sayFault(isThere ? field : '', code) };
}

/** Whoever has it now, it cannot be had; which one it was is not drawn any more. */
function sayTalkFault(field: 'talk' | 'talkMode', code: string): string {
  return field === 'talk' && code !== 'missing' ? talk.gone() : sayFault(field, code);
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
  return sayError({ code: code as Parameters<typeof sayError>[0]['code'], ...(retryAfter !== undefined && { retryAfter }) }, (value) => sayNumber(value, reader));
}
