/** Where a petition is asked for, and where confirmations go. */
export interface PetitionAddresses {
  petition: string;
  confirmations: string;
}

/**
 * From the address of the petition's page, `https://host/embed/petition/<id>`, or of the API itself; servers that live under a
 * path are fine. Undefined when it is neither.
 */
export function petitionAddresses(src: string, baseURI?: string): PetitionAddresses | undefined {
  try {
    const { origin, pathname, protocol } = new URL(src.trim(), baseURI);
    const [, base, id] = /^(.*)\/(?:embed\/petition|api\/v1\/petitions)\/([^/]+)\/?$/.exec(pathname) ?? [];
    if (id === undefined || !protocol.startsWith('http')) return undefined;
    return { petition: `${origin}${base}/api/v1/petitions/${id}`, confirmations: `${origin}${base}/api/v1/confirmations` };
  } catch {
    return undefined;
  }
}
