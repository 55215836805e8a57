import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadBadge } from '@dugnad/elements/badge';
import '@dugnad/elements/badge/define';
import { html } from 'lit';

type Args = Pick<DugnadBadge, 'kind'> & { word: string };

const meta: Meta<Args> = {
  title: 'Elements/Badge',
  component: 'dugnad-badge',
  args: { kind: 'neutral', word: 'Drop in' },
  render: ({ kind, word }) => html`<p><dugnad-badge kind=${kind}>${word}</dugnad-badge> Chess evening</p>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Now: Story = { args: { kind: 'now', word: 'Now' } };

export const Cancelled: Story = { args: { kind: 'cancelled', word: 'Cancelled' } };

export const Full: Story = { args: { kind: 'full', word: 'Fully booked' } };

export const Postponed: Story = { args: { kind: 'postponed', word: 'Postponed' } };

export const MovedOnline: Story = { args: { kind: 'moved-online', word: 'Moved online' } };

export const LongWords: Story = {
  args: { kind: 'postponed', word: 'Vrijwilligersbijeenkomst verplaatst naar een nader te bepalen datum in het voorjaar' },
  render: ({ kind, word }) => html`<div class="narrow"><dugnad-badge kind=${kind} lang="nl">${word}</dugnad-badge></div>`,
};

export const RightToLeft: Story = {
  args: { kind: 'cancelled', word: 'ملغى' },
  render: ({ kind, word }) => html`<p lang="ar" dir="rtl"><dugnad-badge kind=${kind}>${word}</dugnad-badge> أمسية الشطرنج</p>`,
};
