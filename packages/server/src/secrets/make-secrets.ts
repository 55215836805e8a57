import { createHash, createHmac, hash, randomFillSync, randomInt, timingSafeEqual } from 'node:crypto';

/** No letter or digit here is taken for another when it is read aloud or from paper: no I, L, O, U, no 0 and 1. */
const READABLE = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const TOKEN_BYTES = 20;

/** Names a submission to people: `K7QD-M2XP`, one of 6.5 · 10¹¹. It opens nothing by itself. */
export function makeReference(): string {
  const letters = Array.from({ length: 8 }, () => READABLE[randomInt(READABLE.length)] ?? 'A').join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Asking the system for chance costs more than the chance: it is asked for many tokens at once, and each is wiped when it is given. */
const chance = Buffer.alloc(TOKEN_BYTES * 128);
let given = chance.length;

/** 160 random bits for a link. */
export function makeToken(): string {
  if (given === chance.length) {
    randomFillSync(chance);
    given = 0;
  }
  const bytes = chance.subarray(given, given + TOKEN_BYTES);
  given += TOKEN_BYTES;
  const token = bytes.toString('base64url');
  bytes.fill(0);
  return token;
}

/** Six digits to type in, each combination as likely as any other. */
export function makeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a token: with 160 random bits behind it, a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}

function keyed(secret: string, purpose: string, text: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();
}

/** What is kept of a code: a million codes are soon tried out, so the hash needs the server's secret, and is of one reference only. */
export function hashCode(secret: string, reference: string, code: string): string {
  return keyed(secret, 'code', `${reference}\0${code}`).toString('hex');
}

/** Equal for two ways to write one address, and of no use to anybody without the secret. */
export function hashEmail(secret: string, canonical: string): string {
  return keyed(secret, 'email', canonical).toString('hex');
}

/** The same for a telephone number, which is far sooner guessed. */
export function hashPhone(secret: string, canonical: string): string {
  return keyed(secret, 'phone', canonical).toString('hex');
}

/** The personal link that a confirmation leads to: the same each time, so that pressing twice gives the same success. */
export function manageTokenOf(secret: string, confirmation: string): string {
  return keyed(secret, 'manage', confirmation).subarray(0, TOKEN_BYTES).toString('base64url');
}

/** Signs what a form carries through a visitor's browser. */
export function signText(secret: string, purpose: string, text: string): string {
  return keyed(secret, purpose, text).subarray(0, TOKEN_BYTES).toString('base64url');
}

/** Compares in a time that says nothing about where the two differ. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(expected).digest());
}
