import type { ConsentHead, DugnadConsentChangeEvent } from '../consent-api.ts';
import { createChoiceStore, type ChoiceStore } from './choice-store.ts';

/** On `document`: what is granted now. */
function tell(granted: readonly string[]): void {
  const event: DugnadConsentChangeEvent = Object.assign(new Event('dugnad-consent-change'), { granted });
  document.dispatchEvent(event);
}

/** The store of this page, over its cookie and the head that came before. */
export function startStore(head: ConsentHead): ChoiceStore {
  const store = createChoiceStore(head, {
    readCookies: () => document.cookie,
    writeCookie(text) {
      document.cookie = text;
    },
    isSecure: location.protocol === 'https:',
    signal: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    afterFrame: (then) => void requestAnimationFrame(() => setTimeout(then)),
    tell,
  });
  // A page that comes back as it was left runs what was granted then: where that was taken back since, only a new one is right.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && store.reread()?.length) location.reload();
  });
  return store;
}
