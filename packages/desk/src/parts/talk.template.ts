import type { TalkMode } from '@dugnad/client/model';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToTalkWith } from '../api/helping-answers.ts';
import { sayPlace, shiftTime } from './shift-words.ts';
import { written } from './words.ts';

const modeWords: Readonly<Record<TalkMode, () => string>> = {
  phone: () => msg('By telephone', { id: 'desk.talk.phone' }),
  video: () => msg('By video', { id: 'desk.talk.video' }),
  visit: () => msg('Here with us', { id: 'desk.talk.visit' }),
};

/** The talk that is booked: when, how, and with whom where that is not the contact. */
export function talkTemplate({ talk }: Pick<ToTalkWith, 'talk'>): TemplateResult | typeof nothing {
  if (!talk) return nothing;
  const { start, end, mode, with: whom, isToday, isCancelled } = talk;
  return html`<p class="due">${isToday ? html`<strong>${msg('Talk today', { id: 'desk.talk.today' })}:</strong>` : html`${msg('Booked talk', { id: 'desk.talk.booked' })}:`} ${shiftTime({ start, end })}. ${modeWords[mode]()}.</p>
    ${whom === undefined ? nothing : html`<p>${msg('Talks with', { id: 'desk.talk.with' })}: ${written(whom)}</p>`}
    ${isCancelled ? html`<p><strong>${sayPlace({ state: 'cancelled' })}</strong></p>` : nothing}`;
}
