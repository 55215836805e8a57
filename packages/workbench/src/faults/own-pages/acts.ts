/** What people do behind their links. */
export const ACTS = ['take', 'decline', 'call', 'change', 'withdraw', 'come', 'cannot', 'yes', 'no'] as const;
export type Act = (typeof ACTS)[number];

/** What the server says of it when it has done it: where it leads on to. */
export const DONE: Readonly<Record<Act, string>> = { take: 'taken', decline: 'declined', call: 'called', change: 'changed', withdraw: 'withdrawn', come: 'coming', cannot: 'cancelled', yes: 'yes', no: 'no' };

/** A place that somebody else has by now, or that was answered otherwise. */
export const GONE = 'offer-gone';
/** It is theirs once somebody has talked with them: they have said so too, from another device. */
export const HELD = 'offer-held';

const SHIFT = 'sat-am';
const NEW_NUMBER = '+47 80000000';

/** The form as it is sent. */
export function fieldsOf(act: Act, { email }: { email: string }): Readonly<Record<string, string>> {
  if (act === 'take' || act === 'decline' || act === 'call') return { act: 'offer', offer: SHIFT, answer: act };
  if (act === 'come' || act === 'cannot') return { act: 'coming', coming: SHIFT, answer: act };
  if (act === 'yes' || act === 'no') return { act: 'guardian', answer: act };
  return act === 'change' ? { act, email, phone: NEW_NUMBER } : { act, sure: 'on' };
}

export const hasNewNumber = ({ phone }: { phone: string }): boolean => phone.replaceAll(' ', '') === NEW_NUMBER.replaceAll(' ', '');
