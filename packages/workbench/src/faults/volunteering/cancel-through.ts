import { NOBODY, openForm, pressThrough } from '../press-form.ts';
import type { OpenForm } from '../press-form.ts';
import type { Line } from '../try-through.ts';
import type { VolunteerEntry } from './compare-volunteers.ts';

/** A form of somebody's own page. */
export interface OwnForm {
  readonly entry: VolunteerEntry;
  readonly form: OpenForm;
}

export const openOwnPage = async (address: string, entry: VolunteerEntry): Promise<OwnForm> => ({ entry, form: await openForm(address) });

/** Presses “cancel”. */
export async function cancelThrough({ entry, form }: OwnForm, shiftId: string, line: Line): Promise<void> {
  entry.cancelled = 'tried';
  const led = await pressThrough(form, { act: 'cancel', [`shift-${shiftId}`]: 'on' }, line);
  if (led === NOBODY) throw new Error(`The link of ${entry.email} leads nowhere`);
  if (led !== undefined) entry.cancelled = 'told';
}
