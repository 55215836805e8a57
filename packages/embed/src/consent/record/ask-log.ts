import { createHttpConsentLog } from '@dugnad/client/http';
import type { ConsentLog } from '@dugnad/client/ports';

/** Who keeps the proof: the page's own port, where it answers for that address, else our protocol. */
export function askLog(src: string): ConsentLog {
  const answer: { log?: ConsentLog } = {};
  const provide = (log: ConsentLog): void => void (answer.log ??= log);
  document.dispatchEvent(Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: true }), { port: 'consent-log', src, provide }));
  return answer.log ?? createHttpConsentLog({ src: new URL(src, document.baseURI).href });
}
