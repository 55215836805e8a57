import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadDateDialog } from '@dugnad/elements/date-dialog';
import '@dugnad/elements/button/define';
import '@dugnad/elements/date-dialog/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { focused, inStory } from '../shadow.ts';

type Args = Pick<DugnadDateDialog, 'open' | 'value' | 'min' | 'max' | 'closed' | 'closedReason' | 'weeks'>;

const calendar = ({ open, value, min, max, closed, closedReason, weeks }: Args) =>
  html`<dugnad-date-dialog ?open=${open} value=${value} min=${min} max=${max} closed=${closed} closed-reason=${closedReason} ?weeks=${weeks}></dugnad-date-dialog>`;

const meta: Meta<Args> = {
  title: 'Elements/Date dialog',
  component: 'dugnad-date-dialog',
  args: { open: true, value: '2026-11-26', min: '', max: '', closed: '', closedReason: '', weeks: false },
  parameters: { docs: { story: { inline: false, height: '680px' } } },
  render: calendar,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** Starts from today, which is marked. */
export const Today: Story = { args: { value: '' } };

/** The cursor is on a day that is closed, and the line below says why. */
export const ClosedDays: Story = {
  args: { value: '2026-11-29', min: '2026-11-10', max: '2026-12-18', closed: 'sunday 2026-11-18/2026-11-20', closedReason: 'The house is closed on Sundays and when the theatre rehearses.' },
};

export const Weeks: Story = { args: { weeks: true } };

const openNext = (event: Event): void => (event.currentTarget as HTMLElement).parentElement?.querySelector('dugnad-date-dialog')?.show();

/** A button of the page opens it; keys go to another day and choose it; focus is back on the button. */
export const ChosenByKeys: Story = {
  args: { open: false },
  render: (args) => html`<dugnad-button @click=${openNext}>Choose a day</dugnad-button>
    ${calendar(args)}
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const [button, days] = [inStory(canvasElement, 'dugnad-button'), inStory(canvasElement, 'dugnad-date-dialog')];
    const status = inStory(canvasElement, '[role="status"]');
    const isAt = (day: string): Promise<void> => waitFor(() => expect(focused()?.querySelector('time')?.dateTime).toBe(day));
    days.addEventListener('change', () => status.replaceChildren(`Chosen: ${days.value}`), { once: true });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await isAt('2026-11-26');
    await userEvent.keyboard('{ArrowDown}');
    await isAt('2026-12-03');
    await userEvent.keyboard('{PageUp}');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(days.open).toBe(false));
    await expect(status).toHaveTextContent('Chosen: 2026-11-03');
    await expect(document.activeElement).toBe(button);
  },
};

export const LongWords: Story = {
  args: { value: '2026-11-29', closed: 'sunday', closedReason: 'Buurthuiswerkersverenigingsgeneralevergaderingsvoorbereidingsbijeenkomst in de vrijwilligerswerkondersteuningsruimte.' },
  render: (args) => html`<div lang="nl">${calendar(args)}</div>`,
};

export const RightToLeft: Story = { render: (args) => html`<div lang="ar" dir="rtl">${calendar(args)}</div>` };
