import type { FormPostOptions } from '@dugnad/client/form-post';

/** What of an element tells how its signatures are posted. */
export type PostingElement = Pick<Element, 'getAttribute'> & { querySelectorAll(selector: string): Iterable<Pick<HTMLInputElement, 'name' | 'value'>> };

/** How signatures are posted, as the webmaster wrote it. */
export type Posting = Pick<FormPostOptions, 'format' | 'mode' | 'redirect' | 'fields' | 'extra'>;

const CHOICES = { format: ['form', 'multipart', 'json'], mode: ['cors', 'no-cors'], redirect: ['follow', 'manual'] } as const;
const OURS = /^(name|email|postcode|visibility|comment|language|oldEnough|guardian|consent-[a-z][a-z0-9-]*|consentRecords|petition|reference|idempotencyKey)$/;

type Choice = keyof typeof CHOICES;
type Warn = (words: string) => void;

function chosen(element: PostingElement, name: Choice, warn: Warn): Posting {
  const written = element.getAttribute(name)?.trim().toLowerCase();
  if (!written) return {};
  const value = CHOICES[name].find((choice) => choice === written);
  if (value === undefined) warn(`${name}="${written}" is none of ${CHOICES[name].join(', ')}, so it is left out.`);
  return value === undefined ? {} : { [name]: value };
}

/** `email = _replyto, name = Your name`, separated by commas or lines. */
function fieldsIn(written: string, warn: Warn, ours: RegExp): Record<string, string> {
  const pairs = written.split(/[,\n]/).flatMap((part): [string, string][] => {
    const [left = '', ...rest] = part.split('=');
    const [name, theirs] = [left.trim(), rest.join('=').trim()];
    if (ours.test(name) && theirs) return [[name, theirs]];
    if (part.trim()) warn(`“${part.trim()}” in fields does not say how a field of ours is called at the form service. Write email=_replyto, and a comma before the next.`);
    return [];
  });
  return Object.fromEntries(pairs);
}

/**
 * The attributes `format`, `mode`, `redirect` and `fields`, and what form services want to have sent along: hidden inputs inside
 * the element, as their own snippets have them. What cannot be read is left out with a warning.
 *
 * @param ours the names of our fields; those of a petition unless told
 */
export function readPosting(element: PostingElement, warn: Warn = (words) => console.warn(`dugnad-petition: ${words}`), ours = OURS): Posting {
  const extra = Object.fromEntries([...element.querySelectorAll('input[type="hidden"][name]')].filter(({ name }) => name !== '').map(({ name, value }) => [name, value]));
  return { ...chosen(element, 'format', warn), ...chosen(element, 'mode', warn), ...chosen(element, 'redirect', warn), fields: fieldsIn(element.getAttribute('fields') ?? '', warn, ours), extra };
}
