/** A person, and how to reach them. */
export type ReadContact = [name: string, phone: string | undefined, email: string | undefined];

const PHONE = /\+?\d(?:[ ./()-]?\d){5,14}/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** What stands between a name and a number: a comma, a dash, the word for telephone in the languages around us. */
const BETWEEN = /[\s,;:(–-]*(?:\b(?:tlf|tel(?:efoo?n)?|phone|mob(?:il)?|e-?(?:post|mail))\b\.?)?[\s,;:(–-]*$/i;

/**
 * Finds the telephone number and the address in words such as "Kari Nordby, tlf. 12 34 56 78": that is how
 * people fill in a calendar's CONTACT (RFC 5545 §3.8.4.2), and a number is there to be called.
 */
export function readContact(words: string): ReadContact {
  const [email] = EMAIL.exec(words) ?? [];
  const [phone] = PHONE.exec(words.replace(email ?? '', '')) ?? [];
  const first = Math.min(...[email, phone].map((way) => (way ? words.indexOf(way) : words.length)));
  return [words.slice(0, first).replace(BETWEEN, '').trim() || words, phone, email];
}
