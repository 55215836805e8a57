/**
 * The language of our words on a page that has no loader, which knows more neighbours: the tag itself, or what stands before its first
 * hyphen. English where we have neither.
 */
export function nearLanguage(tag: string, available: readonly string[]): string {
  const own = tag.toLowerCase().replace(/^no\b/, 'nb');
  return available.find((one) => one.toLowerCase() === own) ?? available.find((one) => one === own.split('-')[0]) ?? 'en';
}
