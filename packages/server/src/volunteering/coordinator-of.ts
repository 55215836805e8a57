import { isMailAddress } from '../mail/mail-address.ts';
import type { Coordinator, StoredOpportunity } from '../store/opportunity-store.ts';

/** Who is mailed about sign-ups: the contact, else whoever is responsible for the data; in the first language that the contact talks, else that the title is in. */
export function coordinatorOf({ contact, controller, title, mails }: Pick<StoredOpportunity, 'contact' | 'controller' | 'title' | 'mails'>): Coordinator {
  const own = contact.email !== undefined && isMailAddress(contact.email) ? contact.email : undefined;
  const [language = 'en'] = [...(contact.languages ?? []), ...(typeof title === 'string' ? [] : Object.keys(title))];
  return { recipient: own ?? controller.email, language, ...(mails === 'daily' && { daily: true }) };
}
