import type { ConsentRecord } from '@dugnad/client/model';

/** The control that a guardian's proof names: the button of the page that their mail opens. */
export const GUARDIAN_CONTROL = 'guardian';

/** Whether a record is the proof that a parent or guardian has agreed. Without one no signature of a child is confirmed, whoever knows its token or a code. */
export function isGuardianConsent(record: ConsentRecord | undefined): record is ConsentRecord {
  return record?.event === 'given' && record.method.control === GUARDIAN_CONTROL;
}
