import { ContactSchema, ControllerSchema, EmailSchema, OpeningHoursSchema, PhoneSchema, TextSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { HelpPointEditSchema } from '../../routes/help-body.ts';
import { fingerprint } from '../../secrets/fingerprint.ts';
import type { StoredHelpPoint } from '../../store/help-store.ts';
import { isEmpty } from '../helping/opportunity-edit.ts';

const { state: _state, ...own } = HelpPointEditSchema.entries;

const name = v.pipe(TextSchema, v.check((text) => !isEmpty(text), 'missing'));
/** A number stays as it was written: people read it. */
const phone = v.pipe(v.string(), v.check((written) => v.is(PhoneSchema, written), 'not-a-phone-number'));
const hours = v.pipe(OpeningHoursSchema, v.forward(v.check(({ from, to }) => from < to, 'ends-before-it-starts'), ['to']));

/** What is edited at once; its state is changed by presses of their own. */
export const PointEditSchema = v.object({
  ...own,
  contact: v.object({ ...ContactSchema.entries, name, phone: v.optional(phone), email: v.optional(EmailSchema), hours: v.optional(v.pipe(v.array(hours), v.maxLength(21, 'too-many'))) }),
  controller: v.object({ ...ControllerSchema.entries, name, email: EmailSchema }),
  /** Of what was edited: somebody else may have been faster. Not there where none was. */
  version: v.optional(v.string()),
});

export const versionOf = (point: StoredHelpPoint): string => fingerprint('help point', point);
