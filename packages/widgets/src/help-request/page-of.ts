/** The help point's own page on its server, or that of one request, by its token; empty where `src` is no address of ours. */
export function pageOf(src: string, language: string, token = ''): string {
  const [, base, id] = /^([^?#]*)\/(?:embed|api\/v1)\/help\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(src.trim()) ?? [];
  if (id === undefined) return '';
  return `${base}/embed/help/${id}${token && `/request/${encodeURIComponent(token)}`}?lang=${encodeURIComponent(language)}`;
}
