import type { SiteNotice } from '../model/site-notice.ts';
import type { RecordContext } from './describe-record.ts';

/** What a record of a site's choice points at, out of its notice. @param at where the notice is published, and where consent is taken back */
export function contextOfNotice({ controller, months, purposes }: SiteNotice, at: Pick<RecordContext, 'noticeAddress' | 'withdrawAt'>): RecordContext {
  const services = purposes.flatMap((purpose) => purpose.services.map((service) => ({ ...service, of: purpose })));
  const receiver = ({ name, receiver: own, country, duration }: (typeof services)[number]) => ({ name: name === undefined || name === own ? own : `${name} (${own})`, country, duration });
  return {
    ...at,
    controller,
    validFor: `P${months}M`,
    purposes: [
      ...purposes.map(({ id, text }) => ({ id, text: text.value, lang: text.lang, receivers: services.filter(({ of }) => of.id === id).map(receiver) })),
      // A service that was answered by itself is for its purpose.
      ...services.map((service) => ({ id: service.id, text: service.of.text.value, lang: service.of.text.lang, receivers: [receiver(service)] })),
    ],
  };
}
