import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadPrintButton } from '@dugnad/elements/print-button';
import '@dugnad/elements/print-button/define';
import { html } from 'lit';
import { expect, spyOn, userEvent } from 'storybook/test';
import { inStory } from '../shadow.ts';

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

/** By its key: the printer gets this section, and not the heading of the page. */
export const Printed: Story = {
  args: { alone: true },
  play: async ({ canvasElement }) => {
    const paper: string[] = [];
    const way = '[data-dugnad-print="way"] > :not([data-dugnad-print])';
    const printer = spyOn(window, 'print').mockImplementation(() => {
      paper.push(...[...document.querySelectorAll('h1, h2')].filter((heading) => !heading.closest(way)).map(({ textContent }) => textContent));
    });
    inStory(canvasElement, 'dugnad-print-button').focus();
    await userEvent.keyboard('{Enter}');
    await expect(printer).toHaveBeenCalledOnce();
    await expect(paper).toEqual(['House rules']);
    printer.mockRestore();
    window.dispatchEvent(new Event('afterprint'));
    await expect(document.querySelector('[data-dugnad-print]')).toBeNull();
  },
};

export const LongWords: Story = { args: { label: 'Generalforsamlingsforberedelsesmøteinnkallingen: skriv ut' } };

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-print-button label="اطبع هذه الصفحة"></dugnad-print-button></div>`,
};
