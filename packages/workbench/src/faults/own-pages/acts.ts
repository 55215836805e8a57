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

const offer = { act: 'offer', offer: SHIFT };
const coming = { act: 'coming', coming: SHIFT };
const guardian = { act: 'guardian' };
const FORMS: Readonly<Record<Act, Readonly<Record<string, string>>>> = {
  take: { ...offer, answer: 'take' }, decline: { ...offer, answer: 'decline' }, call: { ...offer, answer: 'call' },
  come: { ...coming, answer: 'come' }, cannot: { ...coming, answer: 'cannot' },
  yes: { ...guardian, answer: 'yes' }, no: { ...guardian, answer: 'no' },
  change: { act: 'change', phone: NEW_NUMBER }, withdraw: { act: 'withdraw', sure: 'on' },
};

/** The form as it is sent: that of changes has the address in it as it was. */
export const fieldsOf = (act: Act, { email }: { email: string }): Readonly<Record<string, string>> => ({ ...FORMS[act], ...(act === 'change' && { email }) });

export const hasNewNumber = ({ phone }: { phone: string }): boolean => phone.replaceAll(' ', '') === NEW_NUMBER.replaceAll(' ', '');
