import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadProgress } from '@dugnad/elements/progress';
import '@dugnad/elements/button/define';
import '@dugnad/elements/progress/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadProgress, 'label' | 'value' | 'max' | 'parts' | 'milestones' | 'currency'>;

const meta: Meta<Args> = {
  title: 'Elements/Progress',
  component: 'dugnad-progress',
  args: { label: 'Signatures', value: 812, max: 1000, currency: '' },
  render: ({ label, value, max, parts, milestones, currency }) => html`<dugnad-progress
    label=${label}
    currency=${currency}
    .value=${value}
    .max=${max}
    .parts=${parts}
    .milestones=${milestones}
  ></dugnad-progress>`,
};
export default meta;
type Story = StoryObj<Args>;

const parts = [
  { value: 790, label: 'confirmed' },
  { value: 122, label: 'on paper' },
  { value: 40, label: 'not yet confirmed' },
];

export const Default: Story = {};

export const NothingYet: Story = { args: { value: 0 } };

export const BeyondItsGoal: Story = { args: { value: 1240 } };

export const WithParts: Story = { args: { parts } };

export const WithMilestones: Story = {
  args: {
    parts: parts.slice(0, 2),
    milestones: [
      { value: 300, label: 'the city council must talk about it' },
      { value: 1000, label: 'the mayor receives us' },
      { value: 2500, label: 'a public hearing' },
    ],
  },
};

/** Written in the page: numbers alone. What stands inside is for pages where our script never comes. */
export const Written: Story = {
  render: () => html`<dugnad-progress label="Signatures" value="1812" max="1000" milestones="500 2500"><progress value="1812" max="2500">1,812 of 2,500</progress></dugnad-progress>`,
};

export const Money: Story = { args: { label: 'A new roof for the community house', value: 41500, max: 90000, currency: 'NOK' } };

export const Unknown: Story = { args: { label: 'Counting the signatures', value: undefined } };

export const WithoutGoal: Story = { args: { max: undefined } };

export const WithoutLabel: Story = { args: { label: '' } };

/** One more has signed: the words and the bar say the same. */
export const OneMore: Story = {
  render: ({ label, max }) => html`<dugnad-progress label=${label} value="812" .max=${max}></dugnad-progress>
    <p><dugnad-button @click=${({ target }: Event & { target: Element }) => {
      const progress = target.closest('p')?.previousElementSibling as DugnadProgress;
      progress.value = (progress.value ?? 0) + 1;
    }}>Sign</dugnad-button></p>`,
  play: async ({ canvasElement }) => {
    const progress = inStory(canvasElement, 'dugnad-progress');
    const [words, bar] = [inShadow(progress, '[part="words"]'), inShadow<HTMLProgressElement>(progress, 'progress')];
    const before = words.textContent;
    inStory(canvasElement, 'dugnad-button').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(bar.value).toBe(813));
    await expect(words.textContent).not.toBe(before);
    await expect(bar).toHaveAttribute('aria-valuetext', words.textContent);
  },
};

export const LongWords: Story = {
  args: {
    label: 'Handtekeningenverzamelingsvoortgangsoverzicht voor het buurthuis',
    milestones: [{ value: 500, label: 'gemeenteraadsvergaderingsagendapunt over het vrijwilligerswerkondersteuningsbudget' }],
  },
  render: (args, context) => html`<div class="narrow" lang="nl">${meta.render!(args, context)}</div>`,
};

export const RightToLeft: Story = {
  args: {
    label: 'التوقيعات',
    parts: [{ value: 790, label: 'مؤكدة' }, { value: 22, label: 'على الورق' }],
    milestones: [{ value: 500, label: 'يجب أن يناقشها المجلس' }],
  },
  render: (args, context) => html`<div lang="ar" dir="rtl">${meta.render!(args, context)}</div>`,
};
