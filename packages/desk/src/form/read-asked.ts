/** By which of three a person is looked up: who has no e-mail is known by a telephone number or a reference. */
export type AskedPerson = { email: string } | { phone: string } | { reference: string };

/** What was typed by somebody who has no address before them: a reference is twice four letters and digits, with a letter among them; else it is a number. */
export function readAsked(typed: string): AskedPerson {
  const isReference = /^[a-z\d]{4}-[a-z\d]{4}$/i.test(typed) && /[a-z]/i.test(typed);
  return isReference ? { reference: typed } : { phone: typed };
}
