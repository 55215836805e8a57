/**
 * The help point's own page on its server, or that of one request, by its token; empty where `src` is no address of ours. It is whole, so that it can be
 * written down.
 */
export function pageOf(src: string, { language, base: page }: { language: string; base: string }, token = ''): string {
  const [, base, id] = /^([^?#]*)\/(?:embed|api\/v1)\/help\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(src.trim()) ?? [];
  if (id === undefined) return '';
  return new URL(`${base}/embed/help/${id}${token && `/request/${encodeURIComponent(token)}`}?lang=${encodeURIComponent(language)}`, page).href;
}
