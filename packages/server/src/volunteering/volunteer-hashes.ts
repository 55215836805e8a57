import type { Volunteer } from '@dugnad/client/model';
import { canonicalEmail } from '../secrets/canonical-email.ts';
import { canonicalPhone } from '../secrets/canonical-phone.ts';
import { hashEmail, hashPhone } from '../secrets/make-secrets.ts';
import type { SignUpIntent } from '../store/opportunity-store.ts';

/** Who somebody is, without saying who: either is enough to find a double. */
export function volunteerHashes(secret: string, { phone, email }: Pick<Volunteer, 'phone' | 'email'>, association: Parameters<typeof canonicalPhone>[1]): Pick<SignUpIntent, 'phoneHash' | 'emailHash'> {
  return {
    ...(phone !== undefined && { phoneHash: hashPhone(secret, canonicalPhone(phone, association)) }),
    ...(email !== undefined && { emailHash: hashEmail(secret, canonicalEmail(email)) }),
  };
}
