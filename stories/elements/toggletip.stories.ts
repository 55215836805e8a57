import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadToggletip } from '@dugnad/elements/toggletip';
import '@dugnad/elements/toggletip/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadToggletip, 'label' | 'open'> & { words: string };

const meta: Meta<Args> = {
  title: 'Elements/Toggletip',
  component: 'dugnad-toggletip',
  args: { label: 'Why do we ask?', open: false, words: 'We call you if the evening is moved. Nobody else gets your number.' },
  parameters: { docs: { story: { inline: false, height: '240px' } } },
  render: ({ label, open, words }) => html`<dugnad-toggletip label=${label} ?open=${open}>${words}</dugnad-toggletip>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

/** Without words of its own it asks: What is this? */
export const WithoutLabel: Story = { args: { label: '' } };

/** It stands in a line of words, and what it says may hold a link. */
export const InSentence: Story = {
  render: ({ open }) => html`<p>
    Bring your good-conduct certificate.
    <dugnad-toggletip label="What is that?" ?open=${open}>A paper from the police. <a href="#certificate">How to get one</a></dugnad-toggletip>
  </p>`,
  args: { open: true },
};

/** Where there is no room after its button, it turns. */
export const AtTheEdge: Story = {
  render: ({ label, words }) => html`<div class="edge"><style>.edge { text-align: end; }</style><dugnad-toggletip label=${label} open>${words}</dugnad-toggletip></div>`,
};

/** The answer comes and goes by the key; focus stays on the question. */
export const Asked: Story = {
  play: async ({ canvasElement }) => {
    const tip = inStory(canvasElement, 'dugnad-toggletip');
    tip.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inShadow(tip, '[part="tip"]')).toBeVisible());
    await userEvent.keyboard(' ');
    await waitFor(() => expect(inShadow(tip, '[part="tip"]')).not.toBeVisible());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inShadow(tip, '[part="tip"]')).toBeVisible());
    await expect(inShadow(tip, 'button')).toHaveAttribute('aria-expanded', 'true');
    await expect(document.activeElement).toBe(tip);
  },
};

export const LongWords: Story = {
  args: { open: true, label: 'Vrijwilligersorganisatieondersteuningsbijeenkomst', words: 'Menneskerettighetsorganisasjonssamarbeidets generalforsamlingsforberedelsesmøte' },
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-toggletip label="لماذا نسأل؟" open>نتصل بك إذا تغير الموعد. لن يحصل أحد غيرنا على رقمك.</dugnad-toggletip></div>`,
};
