/** `tel:` or `sms:` and the digits of a number as people write it, a leading plus kept; nothing when there are none. */
export function numberAddress(scheme: 'tel' | 'sms', number: string): string | undefined {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d/.test(digits) ? `${scheme}:${digits}` : undefined;
}

/** `mailto:` and the address; nothing for what is no address, so that no link hides something else. */
export function mailAddress(address: string): string | undefined {
  const plain = address.trim();
  return /^[^\s@?&,;]+@[^\s@?&,;]+$/.test(plain) ? `mailto:${encodeURI(plain)}` : undefined;
}
