import { EMAIL } from '../../model/email-address.ts';

/** Whom one asks, as a calendar can say it. */
export interface WrittenContact {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Six digits and more, as people write a number: no year, no date with dashes, no postcode. */
const PHONE = /(?<![\w@.-])\+?\d[\d ()/]{4,18}\d(?![\w@-])/;

/** The address and the number in what somebody wrote as one line, RFC 5545 §3.8.4.2: `Kari Lund, 22 33 44 55, kari@example.org`. */
export function contactIn(text: string): WrittenContact {
  const email = text.split(/[\s,;<>()|]+/).map((word) => word.replace(/^mailto:|[.:]+$/gi, '')).find((word) => EMAIL.test(word));
  const phone = PHONE.exec(text.replace(email ?? '', ''))?.[0];
  const rest = [email, phone].reduce<string>((left, part) => left.replace(part ?? '', ''), text).replace(/mailto:|[<>()|]/gi, ' ');
  const name = rest.split(/[,;\n]/).map((part) => part.replace(/\s+/g, ' ').replace(/^[\s:.–-]+|(?:[\s:–-]|(?<=[\s:])\.)+$/g, '')).filter(Boolean).join(', ');
  return { name: name || (email ?? text.trim()), ...(email && { email }), ...(phone && { phone }) };
}
