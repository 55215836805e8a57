import { domainToASCII } from 'node:url';

/** Mail hosts that take everything behind a plus for the same box, and whether they leave out dots as well. */
const HOSTS: Readonly<Record<string, { name: string; dots: boolean }>> = {
  'gmail.com': { name: 'gmail.com', dots: true },
  'googlemail.com': { name: 'gmail.com', dots: true },
  'outlook.com': { name: 'outlook.com', dots: false },
  'hotmail.com': { name: 'hotmail.com', dots: false },
  'live.com': { name: 'live.com', dots: false },
  'icloud.com': { name: 'icloud.com', dots: false },
  'me.com': { name: 'me.com', dots: false },
  'fastmail.com': { name: 'fastmail.com', dots: false },
  'proton.me': { name: 'proton.me', dots: false },
  'protonmail.com': { name: 'protonmail.com', dots: false },
  'pm.me': { name: 'pm.me', dots: false },
};

/**
 * One way to write an e-mail address that can be written in several. The address as it was typed is the one that mail
 * goes to: this one is only compared.
 */
export function canonicalEmail(typed: string): string {
  const address = typed.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  const written = address.slice(at + 1).toLowerCase();
  const domain = domainToASCII(written) || written;
  const local = address.slice(0, at).toLowerCase();
  const host = HOSTS[domain];
  if (host === undefined) return `${local}@${domain}`;
  const box = local.replace(/\+.*$/u, '');
  return `${host.dots ? box.replaceAll('.', '') : box}@${host.name}`;
}
