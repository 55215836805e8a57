import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadPrintButton } from '@dugnad/elements/print-button';
import '@dugnad/elements/print-button/define';
import { html } from 'lit';

type Args = Pick<DugnadPrintButton, 'label' | 'alone'>;

const meta: Meta<Args> = {
  title: 'Elements/Print button',
  component: 'dugnad-print-button',
  args: { label: '', alone: false },
  render: ({ label, alone }) => html`<section>
    <h2>House rules</h2>
    <p>The last one out turns the light off.</p>
    <dugnad-print-button label=${label} ?alone=${alone}></dugnad-print-button>
  </section>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** Prints the section that it stands in, and nothing around it. */
export const Alone: Story = { args: { alone: true } };

/** Prints the part that it names. */
export const OtherPart: Story = {
  render: () => html`<div id="programme"><h2>Programme</h2><p>Six o'clock: soup.</p></div>
    <dugnad-print-button for="programme" label="Print the programme"></dugnad-print-button>`,
};

export const LongWords: Story = { args: { label: 'Generalforsamlingsforberedelsesmøteinnkallingen: skriv ut' } };

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-print-button label="اطبع هذه الصفحة"></dugnad-print-button></div>`,
};
