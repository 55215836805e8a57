import type { DugnadError } from '@dugnad/client/errors';

type LoadError = Pick<DugnadError, 'code' | 'message' | 'cause'> & { readonly src: string };

/** Notices from now on whether the page's Content-Security-Policy refuses a file beside ours. */
export function watchRefusals(from: string): () => boolean {
  let refused = false;
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    refused ||= blockedURI.startsWith(new URL('.', from).href);
  });
  return () => refused;
}

/** Says to the webmaster what did not come, why, and what to do about it. */
export function explainFailure(tag: string, url: URL, cause: unknown, refused: boolean): LoadError {
  const [code, why] = reason(url, refused);
  const message = `<${tag}> is not shown, only what stands inside it: ${url.href} ${why}`;
  // The class itself would cost every page that has no failure; its brand is what others recognise.
  return Object.assign(new Error(message, { cause }), { code, src: url.href, [Symbol.for('dugnad.error')]: true });
}

function reason({ origin }: URL, refused: boolean): [code: LoadError['code'], why: string] {
  if (refused) return ['csp-refused', `is refused by the page's own Content-Security-Policy. Add ${origin} to its script-src.`];
  if (!navigator.onLine) return ['offline', 'waits for a connection: this device is offline.'];
  return [
    'network',
    'could not be loaded. Check that the address opens in a browser and sends "Access-Control-Allow-Origin: *". ' +
      'It is tried again when the connection is back.',
  ];
}

/** The event of interfaces.md, as the widget would have sent it if it were there. */
export function dispatchFailure(element: Element, error: LoadError): void {
  const event = new Event('dugnad-error', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { error, src: error.src }));
}
