/** `a…@example.org`: its owner knows it again, and nobody else learns it. */
export function hideAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '' : `${[...email][0] ?? ''}…${email.slice(at)}`;
}
