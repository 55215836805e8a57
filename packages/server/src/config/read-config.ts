import { readAddressRate, readRates } from './read-rates.ts';
import { readSms } from './read-sms.ts';
import type { SmsSettings } from './read-sms.ts';
import type { LimitOptions } from '../limits/limits.ts';
import type { StorePlace } from '../store/store.ts';

/** What a server is started with; all of it comes from the environment. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  /** The data folder: the database of SQLite, the secret, mails without SMTP. */
  data: string;
  store: StorePlace;
  /** Without it, mails go to a folder. */
  smtpUrl?: string;
  /** Whom mails come from. */
  mailFrom?: string;
  /** Without it, one is made and kept in the data folder. */
  secret?: string;
  /** How text messages are sent; without it, they are not. */
  sms?: SmsSettings;
  adminToken?: string;
  /** The module that draws the pages without script. */
  pages?: string;
  /** The folder that the desk was built into, or `no` for none; without it, the one of the package `@dugnad/desk`, if that is installed. */
  desk?: string;
  /** `yes` or the path of a browser: the auditor is offered at `/audit`. Without it, it is not. */
  audit?: string;
  /** Where the form for a consent configuration is, a path or an address; the pages of the auditor lead there. */
  consentForm?: string;
  trustProxy: boolean | string[];
  blockedDomains: string[];
  limits: Partial<LimitOptions>;
  /** Seconds between looks for what is to be done. */
  jobsEvery: number;
  log: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Each mistake is one sentence that says what to change. */
export type ConfigResult = { config: Config } | { mistakes: string[] };

/** Reads one variable; `wrong` is noted once for each. */
interface Reading {
  env: Environment;
  mistakes: string[];
}

/** A variable that is set to nothing is not set. */
function given({ env }: Reading, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

function wholeNumber(reading: Reading, name: string, { least, most, otherwise }: { least: number; most: number; otherwise: number }): number {
  const text = given(reading, name);
  if (text === undefined) return otherwise;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  reading.mistakes.push(`${name} is "${text}": give a whole number from ${least} to ${most}.`);
  return otherwise;
}

function address(reading: Reading, name: string, protocols: readonly string[]): URL | undefined {
  const text = given(reading, name);
  if (text === undefined) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return new URL(text);
  // The text itself may hold a password, so it is not repeated.
  reading.mistakes.push(`${name} is no address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}: write it like that.`);
  return undefined;
}

function secretText(reading: Reading, name: string): string | undefined {
  const text = given(reading, name);
  if (text !== undefined && text.length < 32) reading.mistakes.push(`${name} has ${text.length} characters: give at least 32, for instance those that "openssl rand -base64 33" prints.`);
  return text;
}

/** It travels as a bearer token (RFC 6750 §2.1): one with a blank in it could never be sent. */
function adminToken(reading: Reading): string | undefined {
  const text = secretText(reading, 'DUGNAD_ADMIN_TOKEN');
  if (text !== undefined && !/^[\w.~+/-]+=*$/.test(text)) reading.mistakes.push('DUGNAD_ADMIN_TOKEN has signs that no bearer token has: use letters, digits and - . _ ~ + / alone.');
  return text;
}

function publicUrl(reading: Reading, port: number): string {
  const url = address(reading, 'PUBLIC_URL', ['https:', 'http:']);
  if (url === undefined) return `http://localhost:${port}`;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') reading.mistakes.push('PUBLIC_URL has more than scheme, host and port: leave out everything after the host.');
  return url.origin;
}

function placeOfStore(reading: Reading, data: string): StorePlace {
  const url = address(reading, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  return url === undefined ? { file: `${data}/dugnad.sqlite` } : { databaseUrl: url.href };
}

function words(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

function trustProxy(reading: Reading): boolean | string[] {
  const text = given(reading, 'DUGNAD_TRUST_PROXY');
  return text === 'yes' || (text !== undefined && text !== 'no' ? words(text) : false);
}

function yesOrNo(reading: Reading, name: string, otherwise: boolean): boolean {
  const text = given(reading, name);
  if (text !== undefined && text !== 'yes' && text !== 'no') reading.mistakes.push(`${name} is "${text}": write yes or no.`);
  return text === undefined ? otherwise : text === 'yes';
}

function mailFrom(reading: Reading, smtpUrl: URL | undefined): string | undefined {
  const text = given(reading, 'MAIL_FROM');
  if (smtpUrl !== undefined && text === undefined) reading.mistakes.push('SMTP_URL is set and MAIL_FROM is not: write the address that mails come from into MAIL_FROM.');
  if (text !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(text)) reading.mistakes.push('MAIL_FROM is no mail address: write post@example.org or "Name <post@example.org>".');
  return text;
}

function limits(reading: Reading): Partial<LimitOptions> {
  const [place, site, forAddress] = [readRates(given(reading, 'DUGNAD_LIMIT_PLACE')), readRates(given(reading, 'DUGNAD_LIMIT_SITE')), readAddressRate(given(reading, 'DUGNAD_LIMIT_ADDRESS'))];
  if (place === 'wrong') reading.mistakes.push('DUGNAD_LIMIT_PLACE is not two rates: write requests and seconds, the short rush first, like 30/60 600/3600.');
  if (site === 'wrong') reading.mistakes.push('DUGNAD_LIMIT_SITE is not two rates: write requests and seconds, the short rush first, like 6000/60 100000/3600.');
  if (forAddress === 'wrong') reading.mistakes.push('DUGNAD_LIMIT_ADDRESS is not a rate: write mails and seconds, like 5/3600.');
  return {
    ...(typeof place === 'object' && { place }),
    ...(typeof site === 'object' && { site }),
    ...(typeof forAddress === 'object' && { address: forAddress }),
  };
}

/** It becomes a link, so nothing but a path or an address of the web is one. */
function consentForm(reading: Reading): string | undefined {
  const text = given(reading, 'DUGNAD_CONSENT_FORM');
  if (text === undefined || /^\/(?![/\\])/.test(text) || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text;
  reading.mistakes.push('DUGNAD_CONSENT_FORM is no address: write a path such as /consent-form.html, or an address that begins with https:// or http://.');
  return undefined;
}

function sms(reading: Reading): SmsSettings | undefined {
  const read = readSms({ url: given(reading, 'DUGNAD_SMS_URL'), key: given(reading, 'DUGNAD_SMS_KEY') }, wholeNumber(reading, 'DUGNAD_SMS_LIMIT', { least: 0, most: 1_000_000, otherwise: 200 }));
  if (typeof read !== 'string') return read;
  reading.mistakes.push(read);
  return undefined;
}

/** What is left out when it is not given. */
function optional(reading: Reading): Pick<Config, 'smtpUrl' | 'mailFrom' | 'sms' | 'secret' | 'adminToken' | 'pages' | 'desk' | 'audit' | 'consentForm'> {
  const smtp = address(reading, 'SMTP_URL', ['smtp:', 'smtps:']);
  const all = {
    smtpUrl: smtp?.href,
    mailFrom: mailFrom(reading, smtp),
    sms: sms(reading),
    secret: secretText(reading, 'DUGNAD_SECRET'),
    adminToken: adminToken(reading),
    pages: given(reading, 'DUGNAD_PAGES'),
    desk: given(reading, 'DUGNAD_DESK'),
    audit: given(reading, 'DUGNAD_AUDIT'),
    consentForm: consentForm(reading),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The whole configuration, or every mistake in it at once. */
export function readConfig(env: Environment): ConfigResult {
  const reading: Reading = { env, mistakes: [] };
  const port = wholeNumber(reading, 'PORT', { least: 0, most: 65_535, otherwise: 3000 });
  const data = given(reading, 'DUGNAD_DATA') ?? './data';
  const config: Config = {
    port,
    host: given(reading, 'DUGNAD_HOST') ?? '127.0.0.1',
    publicUrl: publicUrl(reading, port),
    data,
    store: placeOfStore(reading, data),
    ...optional(reading),
    trustProxy: trustProxy(reading),
    blockedDomains: words(given(reading, 'DUGNAD_BLOCKED_DOMAINS')),
    limits: limits(reading),
    jobsEvery: wholeNumber(reading, 'DUGNAD_JOBS_EVERY', { least: 1, most: 86_400, otherwise: 60 }),
    log: yesOrNo(reading, 'DUGNAD_LOG', true),
  };
  return reading.mistakes.length === 0 ? { config } : { mistakes: reading.mistakes };
}
