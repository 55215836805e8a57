import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadSteps } from '@dugnad/elements/steps';
import '@dugnad/elements/steps/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadSteps, 'current' | 'compact'>;

const meta: Meta<Args> = {
  title: 'Elements/Steps',
  component: 'dugnad-steps',
  args: { current: 2, compact: false },
  render: ({ current, compact }) => html`<dugnad-steps .current=${current} ?compact=${compact}>
    <ol>
      <li><a href="#task">The task</a></li>
      <li>Your details</li>
      <li>Times that suit you</li>
      <li>Send</li>
    </ol>
  </dugnad-steps>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const First: Story = { args: { current: 1 } };

export const AllDone: Story = { args: { current: 5 } };

export const Compact: Story = { args: { compact: true } };

/** In a narrow column it is compact by itself. */
export const Narrow: Story = { render: (args, context) => html`<div class="narrow">${meta.render!(args, context)}</div>` };

/** Marked by the page itself, as a server writes it. */
export const Written: Story = {
  render: () => html`<dugnad-steps><ol><li>Choose</li><li aria-current="step">Your details</li><li>Send</li></ol></dugnad-steps>`,
};

/** Back to a step that is done, by keys. */
export const WentBack: Story = {
  render: () => html`<dugnad-steps
    current="3"
    @click=${(event: Event) => {
      event.preventDefault();
      const [item, steps] = [(event.target as Element).closest('li'), event.currentTarget as DugnadSteps];
      if (item) steps.current = [...item.parentElement!.children].indexOf(item) + 1;
    }}
  >
    <ol>
      <li><a href="#task">The task</a></li>
      <li><a href="#details">Your details</a></li>
      <li>Send</li>
    </ol>
  </dugnad-steps>`,
  play: async ({ canvasElement }) => {
    const [task, details] = canvasElement.querySelectorAll('a');
    const third = inStory(canvasElement, 'li:last-child');
    await waitFor(() => expect(third).toHaveAttribute('aria-current', 'step'));
    task!.focus();
    await userEvent.tab();
    await expect(details).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(details).toHaveAttribute('aria-current', 'step'));
    await expect(third).not.toHaveAttribute('aria-current');
    await expect(details).toHaveFocus();
  },
};

export const LongWords: Story = {
  render: () => html`<dugnad-steps current="2" lang="nl">
    <ol><li>Vrijwilligerswerkondersteuningsmogelijkheden</li><li>Contactgegevensverificatie en bereikbaarheid</li><li>Beschikbaarheidsoverzicht</li></ol>
  </dugnad-steps>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-steps current="2"><ol><li><a href="#task">المهمة</a></li><li>بياناتك</li><li>الإرسال</li></ol></dugnad-steps>
  </div>`,
};
