import type { ConsentHead, DugnadConsentChangeEvent } from '../consent-api.ts';
import { createChoiceStore, type ChoiceStore } from './choice-store.ts';
import { followTabs } from './follow-tabs.ts';

/** On `document`: what is granted now. */
function tell(granted: readonly string[]): void {
  const event: DugnadConsentChangeEvent = Object.assign(new Event('dugnad-consent-change'), { granted });
  document.dispatchEvent(event);
}

/** The store of this page, over its cookie and the head that came before. */
export function startStore(head: ConsentHead): ChoiceStore {
  let withdrawn: Promise<unknown> | undefined;
  const share = followTabs((told) => store.reread(told), () => {
    // What comes back as it was left runs what was granted then: where that was taken back since, only a new page is right.
    if (store.reread()?.length) void withdrawn?.finally(() => location.reload());
  });
  const store = createChoiceStore(head, {
    readCookies: () => document.cookie,
    writeCookie(text) {
      document.cookie = text;
    },
    isSecure: location.protocol === 'https:',
    signal: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    afterFrame: (then) => void requestAnimationFrame(() => setTimeout(then)),
    ...{ tell, share },
    keep(how, before, after) {
      const { config } = head;
      // A choice whose proof cannot be kept holds all the same.
      if (config.records) void import('../record/record.part.ts').then(({ keepChoice }) => keepChoice(config, { how, before, after }), () => undefined);
    },
    receipt: (how, answers) => import('../record/record.part.ts').then(({ makeReceipt }) => makeReceipt(head.config, answers, how)),
    withdraw(ids) {
      withdrawn = import('../withdraw/withdraw.ts').then(({ withdraw }) => withdraw(head, ids));
    },
  });
  return store;
}
