/** One letter away from those below, and no mistake. */
const REAL = ['mail.com', 'ymail.com', 'email.com', 'mail.de'];
/** Domains that people here write from; the most common mistakes are one letter away from them. */
const KNOWN = ['gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'icloud.com', 'live.no', 'live.dk', 'live.nl', 'online.no', 'telenet.be', 'ziggo.nl', 'kpnmail.nl', 'mail.dk', 'proton.me', ...REAL];

/** One letter more, less, other, or two in each other's place. */
function isNear(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  const swapped = (otherRest[1] ?? '') + (otherRest[0] ?? '') + otherRest.slice(2);
  return rest.slice(1) === otherRest.slice(1) || rest === otherRest.slice(1) || rest.slice(1) === otherRest || rest === swapped;
}

/** The address that was more likely meant: `kari@homtail.com` → `kari@hotmail.com`. It is only a question, never a refusal. */
export function guessEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).trim().toLowerCase();
  if (at < 1 || KNOWN.includes(domain)) return undefined;
  const known = KNOWN.find((one) => isNear(domain, one));
  return known && `${email.slice(0, at + 1)}${known}`;
}
