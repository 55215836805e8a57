import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadSkeleton } from '@dugnad/elements/skeleton';
import '@dugnad/elements/skeleton/define';
import { html } from 'lit';

type Args = Pick<DugnadSkeleton, 'lines'>;

const meta: Meta<Args> = {
  title: 'Elements/Skeleton',
  component: 'dugnad-skeleton',
  args: { lines: 3 },
  render: ({ lines }) => html`<dugnad-skeleton lines=${lines}></dugnad-skeleton>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const OneLine: Story = { args: { lines: 1 } };

/** Where a list is on its way: the words beside it say so. */
export const WithWords: Story = {
  args: { lines: 6 },
  render: ({ lines }) => html`<p>The activities of the community house are on their way.</p><dugnad-skeleton lines=${lines}></dugnad-skeleton>`,
};
