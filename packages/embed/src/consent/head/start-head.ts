import type { ConsentHead } from '../consent-api.ts';
import { fingerprint } from './fingerprint.ts';
import { tellGoogle } from './google-consent.ts';
import { readConfig } from './read-config.ts';
import { isGranted, readValue } from './read-value.ts';
import { createRelease } from './release-held.ts';

/** Restores what was chosen, lets go of what it grants as the page arrives, and says so to whoever asks. */
export function startHead(): void {
  const config = readConfig(document.getElementById('dugnad-consent-config')?.textContent);
  const print = fingerprint(config);
  const granted = (id: string): boolean => isGranted(config, print, head.value, id);
  const release = createRelease(granted);
  let value: string | undefined;
  const head: ConsentHead = {
    config,
    get value() {
      return (value ??= readValue(document.cookie));
    },
    set value(chosen) {
      value = chosen;
    },
    granted,
    whenGranted: (id) => new Promise((resolve) => {
      const look = (): void => {
        if (granted(id)) resolve();
      };
      document.addEventListener('dugnad-consent-change', look);
      look();
    }),
    release,
    tell(moment) {
      if (config.google) tellGoogle(moment, config, granted);
    },
  };
  window.dugnadConsent = head;
  head.tell('default');
  // What arrives is let go of before the next script of the page runs; what waits for the end of the page, at its end.
  new MutationObserver(() => release()).observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', () => release());
  // A browser takes its time over a cookie: where nobody needs it sooner, it is read while the rest of the page is on its way.
  setTimeout(granted, 0, '');
}
