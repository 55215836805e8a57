import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadChoice } from '@dugnad/elements/choice';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/icon/define';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadChoice, 'hint' | 'error'>;

const meta: Meta<Args> = {
  title: 'Elements/Choice',
  component: 'dugnad-choice',
  args: { hint: '', error: '' },
  render: ({ hint, error }) => html`<dugnad-choice hint=${hint} error=${error}>
    <label><input type="checkbox" name="call" value="yes" /> Call me instead of writing</label>
  </dugnad-choice>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Hint: Story = { args: { hint: 'We call on weekdays between 12 and 15.' } };

export const Failed: Story = { args: { hint: 'Until the list is handed over.', error: 'Tick this if we may keep your name.' } };

export const Ticked: Story = {
  render: () => html`<dugnad-choice hint="We call on weekdays between 12 and 15."><label><input type="checkbox" checked /> Call me instead of writing</label></dugnad-choice>`,
};

export const Pictogram: Story = {
  render: () => html`<dugnad-choice hint="We call on weekdays between 12 and 15.">
    <label><input type="checkbox" checked /><dugnad-icon name="phone"></dugnad-icon> Call me instead of writing, also when it is only to say that all is well</label>
  </dugnad-choice>`,
};

export const WithLink: Story = {
  render: () => html`<dugnad-choice hint="You can change your mind at any time.">
    <label><input type="checkbox" /> I have read <a href="#declaration">what we promise each other</a></label>
  </dugnad-choice>`,
};

export const Disabled: Story = {
  render: () => html`<dugnad-choice hint="The bus is full."><label><input type="checkbox" disabled /> Take the bus</label></dugnad-choice>`,
};

/** A press anywhere on the row ticks it; the space bar takes it back, and ticks it again. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const input = inStory(canvasElement, 'input');
    await userEvent.click(inStory(canvasElement, 'label'));
    await expect(input).toBeChecked();
    await expect(input).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(input).not.toBeChecked();
    await userEvent.keyboard(' ');
    await expect(input).toBeChecked();
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-choice hint="Vrijwilligerswerkondersteuningsorganisatie" error="Kruis dit aan."><label><input type="checkbox" /> Noorderkempense buurthuiswerkersvereniging</label></dugnad-choice>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-choice hint="من الإثنين إلى الجمعة."><label><input type="checkbox" checked /><dugnad-icon name="phone"></dugnad-icon> الاتصال بالهاتف</label></dugnad-choice>
  </div>`,
};
