import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { announce } from '@dugnad/elements/status-region';
import '@dugnad/elements/status-region/define';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

interface Args {
  words: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Status region',
  component: 'dugnad-status-region',
  args: { words: 'November 2026, 14 activities' },
  render: () => html`<p>What has just happened is said by a screen reader, and is not seen.</p><dugnad-status-region></dugnad-status-region>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Announced: Story = {
  play: async ({ args, canvasElement }) => {
    announce(args.words);
    await waitFor(() => expect(inStory(canvasElement, 'dugnad-status-region')).toHaveTextContent(args.words));
  },
};
