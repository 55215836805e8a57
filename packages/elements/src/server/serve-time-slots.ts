import { firstDay } from '../time-slots/place-time.ts';
import { offeredDays } from '../time-slots/show-days.ts';
import { attributeOf, childrenOf, findIn, type Markup, type Written } from './markup.ts';
import { tellSeen } from './seen.ts';

/** Sends the times that the page wrote in a `<dugnad-time-slots>` to their days. All days show, for without script nobody can go on to later ones. */
export function serveTimeSlots(slots: Written, markup: Markup): void {
  const labels = childrenOf(slots).filter(({ tagName }) => tagName === 'label');
  const times = labels.map((label) => ({ label, day: dayOf(label) })).filter(({ day }) => day);
  for (const { label, day } of times) markup.setAttribute(label, 'slot', `day-${day}`);
  const servedDays = offeredDays(times.map(({ day }) => ({ day, isFree: true }))).map(({ day }) => day);
  const isMultiple = labels.some((label) => attributeOf(inputIn(label) ?? label, 'type') === 'checkbox');
  tellSeen(slots, markup, { servedDays, ...(isMultiple && { multiple: true }) });
}

/** By the value of the input, or by a `<time>` beside it (`time-slots/time-labels.ts`). */
function dayOf(label: Written): string {
  const time = findIn(label, ({ tagName }) => tagName === 'time');
  return firstDay([attributeOf(inputIn(label) ?? label, 'value') ?? '', (time && attributeOf(time, 'datetime')) ?? '']);
}

function inputIn(label: Written): Written | undefined {
  return findIn(label, ({ tagName }) => tagName === 'input');
}
