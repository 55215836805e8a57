import { chooseText } from '../../model/choose-text.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Shift } from '../../model/shift.ts';
import type { SignUp } from '../../model/sign-up.ts';
import { asText } from './send-form.ts';

/** What is sent, by our names of the fields. */
export interface PostedSignUp {
  signUp: SignUp;
  opportunity: Pick<Opportunity, 'id' | 'title' | 'talks' | 'contact'>;
  /** The times that were wished for. */
  wished: readonly Pick<Shift, 'start' | 'end'>[];
  reference: string;
  idempotencyKey: string;
}

const yes = (value: boolean | undefined): string | undefined => (value ? 'yes' : undefined);

/** By the clock at the place: `2026-12-05 09:00–12:00`; with both days where it ends on another. */
function sayTime({ start, end }: { start: string; end?: string | undefined }): string {
  const [from, to] = [start, end ?? ''].map((moment) => moment.slice(0, 16).replace('T', ' ')) as [string, string];
  return to ? `${from}–${to.startsWith(from.slice(0, 10)) ? to.slice(11) : to}` : from;
}

/** What of a sign-up tells of the person, and nothing of what there is to help with. */
function personal({ person, guardian, oldEnough, ...signUp }: SignUp): Record<string, string | undefined> {
  return {
    ...person, noCalls: yes(person.noCalls), message: signUp.message,
    language: signUp.language, languages: signUp.languages.join(', '), availability: signUp.availability.join(', '),
    oldEnough: oldEnough === undefined ? undefined : oldEnough ? 'yes' : 'no', guardian: guardian?.name, guardianPhone: guardian?.phone,
  };
}

/** With their proof, as JSON: what somebody needs prepared, and what they promised. */
function agreed({ needs, needsConsent, declarations }: SignUp): Record<string, string | undefined> {
  return {
    needs: needs?.join(', '), needsConsent: needsConsent && JSON.stringify(needsConsent),
    declarations: declarations?.length ? JSON.stringify(declarations) : undefined,
  };
}

/**
 * Flat, since a form or a row of a spreadsheet is. `shifts` are the times in words for whoever reads it, `shiftIds` their identifiers; lists are separated
 * by commas. What is empty is left out.
 *
 * @param names other names for some of the fields, `{ email: '_replyto' }`
 */
export function flattenSignUp({ signUp, opportunity, wished, ...about }: PostedSignUp, names: Readonly<Record<string, string>> = {}): Record<string, string> {
  const talk = opportunity.talks.find(({ id }) => id === signUp.talk?.id);
  const all: Record<string, string | undefined> = {
    opportunity: opportunity.id, title: chooseText(opportunity.title, [...opportunity.contact.languages ?? [], signUp.language]).value,
    shifts: wished.map(sayTime).join(', '), shiftIds: signUp.shiftIds.join(', '),
    talk: talk && sayTime(talk), talkId: talk?.id, talkMode: signUp.talk?.mode,
    ...personal(signUp), ...agreed(signUp), ...about,
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[names[name] ?? name, asText(value)]] : [])));
}
