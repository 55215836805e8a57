import { DugnadError } from '@dugnad/client/errors';

/** Notices from now on whether the page's Content-Security-Policy refuses a file beside ours. */
export function watchRefusals(from: string): () => boolean {
  let refused = false;
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    refused ||= blockedURI.startsWith(new URL('.', from).href);
  });
  return () => refused;
}

/** Says to the webmaster what did not come, why, and what to do about it. */
export function explainFailure(tag: string, url: URL, cause: unknown, refused: boolean): DugnadError {
  const what = `<${tag}> is not shown, only what stands inside it: ${url.href} `;
  const details = { cause, src: url.href };
  if (refused) {
    const cure = `is refused by the page's own Content-Security-Policy. Add ${url.origin} to its script-src.`;
    return new DugnadError('csp-refused', what + cure, details);
  }
  if (!navigator.onLine) return new DugnadError('offline', `${what}waits for a connection: this device is offline.`, details);
  const cure =
    'could not be loaded. Check that the address opens in a browser and that its server sends "Access-Control-Allow-Origin: *". ' +
    'It is tried again when the connection is back.';
  return new DugnadError('network', what + cure, details);
}

/** The event of interfaces.md, as the widget would have sent it if it were there. */
export function dispatchFailure(element: Element, error: DugnadError): void {
  const event = new Event('dugnad-error', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { error, src: error.src }));
}
