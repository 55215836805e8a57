import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadDateDialog } from '@dugnad/elements/date-dialog';
import '@dugnad/elements/date-dialog/define';
import { html } from 'lit';

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

export const RightToLeft: Story = { render: (args) => html`<div lang="ar" dir="rtl">${calendar(args)}</div>` };
