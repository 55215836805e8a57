const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const MOST = 10;

/** `nb-NO;q=0.8` of an `Accept-Language` (RFC 9110 §12.5.4). */
function weighted(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
  const weight = parameters.find((text) => /^q=/i.test(text));
  return { tag, weight: weight === undefined ? 1 : Number.parseFloat(weight.slice(2)) || 0 };
}

/** What the visitor asked for, then what their browser asks for: the first is the one that is wanted most. */
export function chooseLanguages(asked: unknown, accepted: string | undefined): string[] {
  const browser = (accepted ?? '').split(',').map(weighted).filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight).map(({ tag }) => tag);
  const wanted = [typeof asked === 'string' ? asked : '', ...browser].filter((tag) => TAG.test(tag));
  return [...new Set(wanted)].slice(0, MOST);
}
