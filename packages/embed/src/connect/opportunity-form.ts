/** What a page fetches only where sign-ups go to a form service. */
import { createFormShiftRegister } from '@dugnad/client/form-post';
import type { OpportunitySource, ShiftRegister } from '@dugnad/client/ports';
import { readPosting } from './read-posting.ts';

/** How our fields of a sign-up are called. */
const OURS = /^(opportunity|title|shifts|shiftIds|talk|talkId|talkMode|name|phone|email|preferred|bestTime|noCalls|message|language|languages|availability|oldEnough|guardian|guardianPhone|needs|needsConsent|declarations|reference|idempotencyKey)$/;

/** Tells what the source tells, and posts sign-ups as the webmaster wrote it. */
export function opportunityForm(opportunities: OpportunitySource, action: string, element: Element): ShiftRegister {
  const posting = readPosting(element, (words) => console.warn(`dugnad-volunteer: ${words}`), OURS);
  return createFormShiftRegister({ ...posting, action, opportunities });
}
