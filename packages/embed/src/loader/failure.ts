import type { DugnadError } from '@dugnad/client/errors';

export type LoadError = Pick<DugnadError, 'code' | 'message' | 'cause'> & { readonly src: string };

/** Says to the webmaster what did not come, why, and what to do about it. */
export function explainFailure(tag: string, src: string, cause: unknown, refused: boolean): LoadError {
  const [code, why] = reason(src, refused);
  const message = `<${tag}> is not shown, only what stands inside it: ${src} ${why}`;
  // The class itself would cost every page that has no failure; its brand is what others recognise.
  return Object.assign(new Error(message, { cause }), { code, src, [Symbol.for('dugnad.error')]: true });
}

function reason(src: string, refused: boolean): [code: LoadError['code'], why: string] {
  if (refused) return ['csp-refused', `is refused by the page's own Content-Security-Policy. Add ${new URL(src).origin} to its script-src.`];
  if (!navigator.onLine) return ['offline', 'waits until this device is online.'];
  return ['network', 'could not be loaded. Check that the address opens in a browser and sends "Access-Control-Allow-Origin: *".'];
}

/** The event of interfaces.md, as the widget would have sent it if it were there. */
export function dispatchFailure(element: Element, error: LoadError): void {
  const event = new Event('dugnad-error', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(event, { error, src: error.src }));
}
