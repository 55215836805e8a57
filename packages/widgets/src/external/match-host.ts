/** Is this a web address of one of these hosts, or of a subdomain of one? A port or a password in it would be somebody else's trick. */
export function matchHost(src: URL, ...hosts: readonly string[]): boolean {
  if (!/^https?:$/.test(src.protocol) || src.port || src.username || src.password) return false;
  return hosts.some((host) => src.hostname === host || src.hostname.endsWith(`.${host}`));
}
