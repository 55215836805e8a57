/** Where in the desk somebody is: `/desk/<site>/<petition>/<page>`, or `/desk/<site>/-/<page>` for pages of the site. */
export interface Address {
  site: string;
  petition: string;
  page: string;
  query: URLSearchParams;
}

const decode = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
};

export function readAddress(path: string, search = ''): Address {
  const [, , site, petition, page] = path.split('/').map(decode);
  return { site: site ?? '', petition: petition === '-' ? '' : (petition ?? ''), page: page ?? '', query: new URLSearchParams(search) };
}

/** The address of a page of the desk. */
export function writeAddress(site: string, petition = '', page = '', query: Readonly<Record<string, string>> = {}): string {
  const parts = [site, petition || (page && '-'), page].filter(Boolean).map(encodeURIComponent);
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `/desk/${parts.join('/')}${search && `?${search}`}`;
}
