/** How text messages are sent, and how many parts of them a site may send in a month. */
export interface SmsSettings {
  /** `file`: into the folder of mails, to try things out. */
  gateway: 'file' | { url: string; key?: string };
  limit: number;
}

/** Neither address nor key is repeated: both may be secrets. */
function mistakeInAddress(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:') return 'DUGNAD_SMS_URL is neither "file" nor an address that begins with https://: write one of them.';
  return address.username === '' && address.password === '' ? undefined : 'DUGNAD_SMS_URL has a name or a password in it: write a key into DUGNAD_SMS_KEY.';
}

/** It travels as a bearer token (RFC 6750 §2.1). */
function mistakeInKey(key: string | undefined): string | undefined {
  return key === undefined || /^[\w.~+/-]+=*$/.test(key) ? undefined : 'DUGNAD_SMS_KEY has signs that no bearer token has: use letters, digits and - . _ ~ + / alone.';
}

/** The settings, none where text messages are not sent, or one sentence that says what to change. */
export function readSms({ url, key }: { url: string | undefined; key: string | undefined }, limit: number): SmsSettings | string | undefined {
  if (url === undefined) return key === undefined ? undefined : 'DUGNAD_SMS_KEY is set and DUGNAD_SMS_URL is not: write the address of the gateway into DUGNAD_SMS_URL.';
  const mistake = mistakeInKey(key) ?? (url === 'file' ? undefined : mistakeInAddress(url));
  if (mistake !== undefined) return mistake;
  return { gateway: url === 'file' ? 'file' : { url: new URL(url).href, ...(key !== undefined && { key }) }, limit };
}
