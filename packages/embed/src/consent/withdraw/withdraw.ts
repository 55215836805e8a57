import type { ConsentHead, DugnadConsentWithdrawEvent } from '../consent-api.ts';
import { clearStorage } from './clear-storage.ts';
import { listCookieDeletions } from './list-cookie-deletions.ts';
import { takeBack } from './take-back.ts';

/** Told first of all, so that a page can stop what it started before its storage is gone. */
function tell(service: string): void {
  const event: DugnadConsentWithdrawEvent = Object.assign(new Event('dugnad-consent-withdraw'), { service });
  document.dispatchEvent(event);
}

/**
 * Ends what was granted and is not any more: tells the page of each service, takes back what was let go of, and clears what the services
 * left in the browser, save what one that is still granted lists by the same name. Cookies of other sites are out of reach of any page.
 *
 * @param ids purposes and services
 */
export async function withdraw({ config: { services }, granted }: ConsentHead, ids: readonly string[]): Promise<void> {
  const gone = services.filter(({ id }) => ids.includes(id));
  const left = (kind: 'cookies' | 'storage'): string[] => {
    const of = (list: typeof services): string[] => list.flatMap((service) => service[kind] ?? []);
    const kept = of(services.filter(({ id }) => granted(id)));
    return of(gone).filter((name) => !kept.includes(name));
  };
  for (const { id } of gone) tell(id);
  takeBack(ids);
  for (const name of left('cookies')) {
    for (const deletion of listCookieDeletions(name, document.cookie, location)) document.cookie = deletion;
  }
  await Promise.all(left('storage').map(clearStorage));
}
