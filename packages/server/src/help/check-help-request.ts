import { gapsFirst, helpRequestFaults, HelpRequestSentSchema, helpToday } from '@dugnad/client/model';
import type { HelpRequestDraft, HelpRequestSent } from '@dugnad/client/model';
import { checkBody } from '../signing/check-signature.ts';
import type { Checked } from '../signing/check-signature.ts';

const isDraft = (sent: unknown): sent is HelpRequestDraft => typeof sent === 'object' && sent !== null && !Array.isArray(sent);

/**
 * What was sent, or all that is wrong with it at once.
 *
 * @param now milliseconds since 1970
 */
export function checkHelpRequest(sent: unknown, now: number): Checked<HelpRequestSent> {
  const checked = checkBody(HelpRequestSentSchema, sent);
  const errors = gapsFirst(isDraft(sent) ? helpRequestFaults(sent, helpToday(now)) : [], checked.ok ? [] : checked.errors);
  return checked.ok && errors.length === 0 ? checked : { ok: false, errors };
}
