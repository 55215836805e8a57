/** Where a help point is asked for, where requests go, and where one is looked up. */
export interface HelpAddresses {
  point: string;
  requests: string;
  status(token: string): string;
  withdrawals(token: string): string;
}

/**
 * From the address of the page, `https://host/embed/help/<site>`, or of the API itself; servers that live under a path are fine. Undefined when it is
 * neither.
 */
export function helpAddresses(src: string, baseURI?: string): HelpAddresses | undefined {
  try {
    const { origin, pathname, protocol } = new URL(src.trim(), baseURI);
    const [, base, id] = /^(.*)\/(?:embed|api\/v1)\/help\/([a-z0-9][a-z0-9-]{0,63})\/?$/.exec(pathname) ?? [];
    if (id === undefined || !protocol.startsWith('http')) return undefined;
    const api = `${origin}${base}/api/v1`;
    const status = (token: string): string => `${api}/help-requests/${encodeURIComponent(token)}`;
    return { point: `${api}/help/${id}`, requests: `${api}/help/${id}/requests`, status, withdrawals: (token) => `${status(token)}/withdrawals` };
  } catch {
    return undefined;
  }
}
