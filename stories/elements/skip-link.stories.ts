import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/skip-link/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

const focusLink = ({ canvasElement }: { canvasElement: HTMLElement }): void => canvasElement.querySelector<HTMLElement>('dugnad-skip-link a')?.focus();

const meta: Meta = {
  title: 'Elements/Skip link',
  component: 'dugnad-skip-link',
  render: () => html`<dugnad-skip-link><a href="#content">Skip to the content</a></dugnad-skip-link>
    <nav aria-label="Pages"><a href="#home">Home</a> <a href="#groups">Groups</a></nav>
    <div id="content"><p>What one came for.</p></div>`,
};
export default meta;
type Story = StoryObj;

/** Not seen: press Tab. */
export const Default: Story = {};

export const Focused: Story = { play: focusLink };

/** Followed by Enter: focus is on the content, and the link is out of sight again. */
export const Followed: Story = {
  play: async ({ canvasElement }) => {
    const [link, content] = [inStory(canvasElement, 'dugnad-skip-link a'), inStory(canvasElement, '#content')];
    link.focus();
    await expect(link.getBoundingClientRect().height).toBeGreaterThan(23);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(content).toHaveFocus());
  },
};

export const LongWords: Story = {
  render: () => html`<div lang="nl">
    <dugnad-skip-link><a href="#content">Naar de vrijwilligerswerkondersteuningsmogelijkhedenoverzichtspagina-inhoud</a></dugnad-skip-link>
    <div id="content"><p>Waarvoor men kwam.</p></div>
  </div>`,
  play: focusLink,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-skip-link><a href="#content">انتقل إلى المحتوى</a></dugnad-skip-link>
    <div id="content"><p>ما جئت من أجله.</p></div>
  </div>`,
  play: focusLink,
};
