import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadTimeSlots, OfferedTime } from '@dugnad/elements/time-slots';
import '@dugnad/elements/time-slots/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadTimeSlots, 'label' | 'hint' | 'error' | 'optional' | 'multiple' | 'required' | 'timeZone'> & { slots: readonly OfferedTime[] };

const offered: readonly OfferedTime[] = [
  { start: '2026-11-26T10:00:00+01:00[Europe/Oslo]', end: '2026-11-26T12:00:00+01:00[Europe/Oslo]', remaining: 2, capacity: 4 },
  { start: '2026-11-26T12:00:00+01:00[Europe/Oslo]', end: '2026-11-26T14:00:00+01:00[Europe/Oslo]', taken: true },
  { start: '2026-11-26T18:00:00+01:00[Europe/Oslo]', end: '2026-11-26T20:00:00+01:00[Europe/Oslo]', note: 'With Fatima' },
  { start: '2026-11-27T10:00:00+01:00[Europe/Oslo]', end: '2026-11-27T12:00:00+01:00[Europe/Oslo]', taken: true, reason: 'Collides with your other shift' },
  { start: '2026-11-27T12:00:00+01:00[Europe/Oslo]', end: '2026-11-27T14:00:00+01:00[Europe/Oslo]', remaining: 0, capacity: 4 },
];
const weeks = Array.from({ length: 14 }, (_, at) => `2026-12-${String(at + 1).padStart(2, '0')}`).flatMap((day): OfferedTime[] => [
  { start: `${day}T10:00:00+01:00[Europe/Oslo]` },
  { start: `${day}T18:00:00+01:00[Europe/Oslo]`, taken: day < '2026-12-05' },
]);

const meta: Meta<Args> = {
  title: 'Elements/Time slots',
  component: 'dugnad-time-slots',
  args: { label: 'When can you help in the kitchen?', hint: '', error: '', optional: false, multiple: false, required: false, timeZone: '', slots: offered },
  render: ({ label, hint, error, optional, multiple, required, timeZone, slots }) => html`<dugnad-time-slots
    label=${label}
    hint=${hint}
    error=${error}
    ?optional=${optional}
    ?multiple=${multiple}
    ?required=${required}
    time-zone=${timeZone}
    .slots=${slots}
    ><p slot="empty">No free times. Call Kari on <a href="tel:+4712345678"><bdi dir="ltr">12 34 56 78</bdi></a>.</p></dugnad-time-slots
  >`,
};
export default meta;
type Story = StoryObj<Args>;

const choose = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await inStory(canvasElement, 'dugnad-time-slots').updateComplete;
  const first = inStory<HTMLInputElement>(canvasElement, 'input:enabled');
  first.focus();
  await userEvent.keyboard(' ');
  await expect(first).toBeChecked();
};

export const Default: Story = {};

export const Chosen: Story = { play: choose };

/** While somebody chooses, the time goes to another: the choice is taken back and said to be. */
export const NoLongerFree: Story = {
  // The same list at each drawing: a new one would give the time back.
  render: (args, context) => meta.render!({ ...args, slots: offered }, context),
  play: async ({ canvasElement }) => {
    const slots = inStory(canvasElement, 'dugnad-time-slots');
    await choose({ canvasElement });
    await expect(inStory(slots, 'input:checked')).toBeEnabled();
    slots.slots = offered.map((time, at) => (at === 0 ? { ...time, remaining: 0, taken: true } : time));
    await waitFor(() => expect(inShadow(slots, '.error')).toBeVisible());
    await expect(slots.querySelector('input:checked')).toBeNull();
  },
};

export const Several: Story = { args: { multiple: true, hint: 'Choose as many as you like.' }, play: choose };

export const Failed: Story = { args: { error: 'Choose a time.', required: true } };

export const Optional: Story = { args: { optional: true } };

/** A handful of days at a time. */
export const ManyDays: Story = { args: { slots: weeks } };

export const NothingFree: Story = { args: { slots: [] } };

export const Elsewhere: Story = { args: { timeZone: 'Pacific/Auckland', hint: 'We meet online.' } };

/** Works without script: native radio buttons of the page's own. */
export const WrittenByThePage: Story = {
  render: () => html`<dugnad-time-slots label="Which evening?">
    <label><input type="radio" name="slot" value="2026-11-26T18:00" /> Thursday at six</label>
    <label><input type="radio" name="slot" value="2026-11-26T19:30" /> Thursday at half past seven</label>
    <label><input type="radio" name="slot" value="2026-11-27T18:00" disabled /> Friday at six (taken)</label>
    <label><input type="radio" name="slot" value="none" /> Call me about another evening</label>
  </dugnad-time-slots>`,
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-time-slots
      label="Vrijwilligerswerkondersteuningsvergaderingstijdstip"
      .slots=${[
        { start: '2026-11-26T10:00', end: '2026-11-26T12:00', note: 'Noorderkempense buurthuiswerkersvereniging' },
        { start: '2026-11-26T12:00', taken: true, reason: 'Huisbezoekcoördinatorenvergadering' },
      ]}
    ></dugnad-time-slots>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-time-slots label="متى يناسبك؟" .slots=${offered}></dugnad-time-slots></div>`,
};
