/** Where opportunities are listed, and where one signs up for one of them. */
export interface ShiftAddresses {
  list: string;
  signUps(opportunityId: string): string;
}

const SITE = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * From the address of the page, `https://host/embed/volunteer/<site>`, or of the API, `https://host/api/v1/opportunities?site=<site>`; servers that
 * live under a path are fine. Undefined when it is neither.
 */
export function shiftAddresses(src: string, baseURI?: string): ShiftAddresses | undefined {
  try {
    const { origin, pathname, protocol, searchParams } = new URL(src.trim(), baseURI);
    const [, base, ofPage] = /^(.*)\/(?:embed\/volunteer\/([^/]+)|api\/v1\/opportunities)\/?$/.exec(pathname) ?? [];
    const site = ofPage ?? searchParams.get('site') ?? '';
    if (base === undefined || !SITE.test(site) || !protocol.startsWith('http')) return undefined;
    const all = `${origin}${base}/api/v1/opportunities`;
    return { list: `${all}?site=${site}`, signUps: (id) => `${all}/${encodeURIComponent(id)}/sign-ups` };
  } catch {
    return undefined;
  }
}
