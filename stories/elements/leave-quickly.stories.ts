import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/leave-quickly/define';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

const leave = (words: string): TemplateResult => html`<dugnad-leave-quickly><a href="https://www.example.org/weather">${words}</a></dugnad-leave-quickly>`;

const meta: Meta = {
  title: 'Elements/Leave quickly',
  component: 'dugnad-leave-quickly',
  parameters: { docs: { story: { inline: false, height: '320px' } } },
  render: () => html`${leave('Leave this page')}
    <h2>Somebody to talk to</h2>
    <p>You can call us by day and by night. You need not say your name.</p>`,
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};

/** What it does, and what it does not do, is a press away. */
export const Explained: Story = {
  play: ({ canvasElement }) => {
    canvasElement.querySelector('dugnad-leave-quickly')?.shadowRoot?.querySelector('dugnad-toggletip')?.toggleAttribute('open', true);
  },
};

/** Two presses of Shift leave nothing yet; whoever listens is told that one more does. */
export const OnceMore: Story = {
  play: async ({ canvasElement }) => {
    const link = inStory(canvasElement, 'dugnad-leave-quickly a');
    await waitFor(() => expect(link).toHaveAttribute('aria-description'));
    await userEvent.keyboard('{Shift}{Shift}');
    await waitFor(() => expect(inStory(document.body, 'dugnad-status-region')).toHaveTextContent(/\S/));
    await expect(inStory(canvasElement, 'h2')).toBeVisible();
  },
};

export const LongWords: Story = { render: () => leave('Forlat denne nettsiden øyeblikkelig uten nettleserhistorikkoppføring') };

export const RightToLeft: Story = { render: () => html`<div lang="ar" dir="rtl">${leave('غادر هذه الصفحة')}<p>يمكنك الاتصال بنا ليلًا ونهارًا.</p></div>` };
