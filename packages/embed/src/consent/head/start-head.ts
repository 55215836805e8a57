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
  const look = createRelease(granted);
  const lookNow = (): void => look();
  const watcher = new MutationObserver(lookNow);
  const head: ConsentHead = {
    config,
    value: readValue(document.cookie),
    granted,
    whenGranted: (id) => new Promise((resolve) => {
      const tellOnce = (): void => {
        if (granted(id)) resolve();
      };
      document.addEventListener('dugnad-consent-change', tellOnce);
      tellOnce();
    }),
    release(later) {
      look(later);
      // What arrives is let go of before the next script of the page runs; what waits for the end of the page, at its end.
      watcher.observe(document, { childList: true, subtree: true });
      document.addEventListener('readystatechange', lookNow);
    },
    tell(moment) {
      if (config.google) tellGoogle(moment, config, granted);
    },
  };
  window.dugnadConsent = head;
  head.tell('default');
  // Watching makes a page slower to arrive. Where nothing is granted yet, it can wait for a choice.
  if (head.value.includes('=1') || config.purposes.some((one) => one.necessary)) head.release();
}
