import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadSpinner } from '@dugnad/elements/spinner';
import '@dugnad/elements/spinner/define';
import { html } from 'lit';

type Args = Pick<DugnadSpinner, 'delay'> & { words: string };

const meta: Meta<Args> = {
  title: 'Elements/Spinner',
  component: 'dugnad-spinner',
  args: { delay: 0, words: '' },
  render: ({ delay, words }) => html`<dugnad-spinner delay=${delay}>${words}</dugnad-spinner>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithWords: Story = { args: { words: 'Fetching the activities …' } };

/** Nothing shows until its time has come. */
export const NotYet: Story = { args: { delay: 600_000 } };

export const LongWords: Story = {
  args: { words: 'Vrijwilligerswerkondersteuningsmogelijkheden worden opgehaald bij het buurthuis …' },
  render: ({ delay, words }) => html`<div class="narrow" lang="nl"><dugnad-spinner delay=${delay}>${words}</dugnad-spinner></div>`,
};

export const RightToLeft: Story = { render: () => html`<div lang="ar" dir="rtl"><dugnad-spinner delay="0">جار التحميل …</dugnad-spinner></div>` };
