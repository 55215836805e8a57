import type { Opportunity } from '@dugnad/client/model';

/** How numbers are written inside one country. */
interface NumberPlan {
  /** Of the country, with its plus. */
  code: string;
  /** What is dialled before a number at home, and not from abroad. */
  trunk: '' | '0';
  /** A whole number without either. */
  national: RegExp;
}

/** Of the countries whose registers of associations we know (ITU-T E.164, and the plans of Nkom, SDFI, ACM and BIPT). */
const PLANS: Readonly<Record<string, NumberPlan>> = {
  brreg: { code: '+47', trunk: '', national: /^\d{8}$/ },
  cvr: { code: '+45', trunk: '', national: /^\d{8}$/ },
  kvk: { code: '+31', trunk: '0', national: /^[1-9]\d{8}$/ },
  kbo: { code: '+32', trunk: '0', national: /^[1-9]\d{7,8}$/ },
};

type Association = Pick<Opportunity, 'contact' | 'controller'> & Partial<Pick<Opportunity, 'organiser'>>;

function planOfNumber(phone: string | undefined): NumberPlan | undefined {
  const written = (phone ?? '').replace(/[^\d+]/g, '').replace(/^00/, '+');
  return Object.values(PLANS).find(({ code }) => written.startsWith(code));
}

/** The country that an association is in, as far as it says so itself: by the number of its contact, or by the register that it stands in. */
function planOf({ contact, organiser, controller }: Association): NumberPlan | undefined {
  return planOfNumber(contact.phone) ?? PLANS[controller.register?.scheme ?? organiser?.register?.scheme ?? ''];
}

/** `+31 06` is `+31 6`: the zero is for those at home. */
function withoutTrunk(phone: string): string {
  const plan = planOfNumber(phone);
  return plan !== undefined && plan.trunk !== '' && phone.startsWith(plan.code + plan.trunk) ? plan.code + phone.slice(plan.code.length + plan.trunk.length) : phone;
}

/**
 * One way to write a telephone number that can be written in several: the form that people use at home is `+47…` as well, where the association says
 * which country it is in. Where it does not, or where the number is none of that country, the digits stay as they were written: a country that was
 * guessed would make one person of two.
 *
 * @param phone as `PhoneSchema` leaves it, which knows brackets, blanks and `0047…`
 */
export function canonicalPhone(phone: string, association: Association): string {
  if (phone.startsWith('+')) return withoutTrunk(phone);
  const plan = planOf(association);
  if (plan === undefined || !phone.startsWith(plan.trunk)) return phone;
  const own = phone.slice(plan.trunk.length);
  return plan.national.test(own) ? plan.code + own : phone;
}
