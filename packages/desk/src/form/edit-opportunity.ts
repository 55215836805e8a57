import type { KeptOpportunity } from '../api/helping-answers.ts';
import { contactOf, keepText, putText, typedNumber, whole } from './edit-petition.ts';
import { filled } from './read-fields.ts';

type Fields = Readonly<Record<string, string>>;

/** Who is told of a promise that was not kept; half of it is sent as it is, so that the server can say what is missing. */
function escalateOf(fields: Fields): { name: string; email: string } | undefined {
  const { 'escalate-name': name = '', 'escalate-email': email = '' } = fields;
  return name + email === '' ? undefined : { name, email };
}

/** The opportunity as it is sent: what the form has in its fields, and everything else as it was read. */
export function editOpportunity(before: KeptOpportunity, fields: Fields, language: string): Record<string, unknown> {
  const { description, answerWithin: _answer, minimumAge: _age, escalateTo: _escalate, feedback: _feedback, contact, controller, retention, state: _state, ...kept } = before;
  return {
    ...kept,
    title: putText(before.title, language, fields['title'] ?? ''),
    ...filled({ description: putText(description, language, fields['description'] ?? '') }),
    first: fields['first'],
    holdDays: whole(fields['holdDays'] ?? ''),
    ...filled({ answerWithin: typedNumber(fields['answerWithin']), minimumAge: typedNumber(fields['minimumAge']), escalateTo: escalateOf(fields) }),
    flexible: fields['flexible'] === 'yes',
    ...filled({ mails: fields['mails'], feedback: fields['feedback'] }),
    contact: contactOf(contact, fields) ?? { ...contact, name: '' },
    controller: { ...controller, name: keepText(controller.name, fields['controller-name'] ?? ''), email: fields['controller-email'] ?? '' },
    retention: { ...retention, deleteAfterDays: whole(fields['retention-deleteAfterDays'] ?? '') },
  };
}
