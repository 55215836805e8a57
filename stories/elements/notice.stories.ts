import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadNotice } from '@dugnad/elements/notice';
import '@dugnad/elements/button/define';
import '@dugnad/elements/notice/define';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadNotice, 'kind'> & { heading: string; words: string };

const meta: Meta<Args> = {
  title: 'Elements/Notice',
  component: 'dugnad-notice',
  args: { kind: 'info', heading: '', words: 'The café is closed in July. The library next door has coffee.' },
  render: ({ kind, heading, words }) => html`<dugnad-notice kind=${kind}>
    ${heading ? html`<h2 slot="heading">${heading}</h2>` : nothing}
    <p>${words}</p>
  </dugnad-notice>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Success: Story = { args: { kind: 'success', heading: 'We have your message', words: 'Kari calls you within three days.' } };

export const Warning: Story = { args: { kind: 'warning', heading: 'You are offline', words: 'This is what we knew at 09:30.' } };

export const Failed: Story = { args: { kind: 'error', heading: 'The calendar cannot be shown here right now', words: 'Call us on 12 34 56 78, weekdays 12–15.' } };

export const WithActions: Story = {
  render: () => html`<dugnad-notice kind="error">
    <h2 slot="heading">Your message was not sent</h2>
    <p>What you wrote is still here.</p>
    <dugnad-button slot="actions">Try again</dugnad-button>
    <a slot="actions" href="tel:12345678">Call <bdi dir="ltr">12 34 56 78</bdi></a>
  </dugnad-notice>`,
};

/** Tried again, it says what has come of it, and its heading takes the focus. */
export const TriedAgain: Story = {
  render: () => html`<dugnad-notice kind="error">
    <h2 slot="heading" tabindex="-1">Your message was not sent</h2>
    <p>What you wrote is still here.</p>
    <dugnad-button
      slot="actions"
      @click=${({ target }: Event & { target: HTMLElement }) => {
        const notice = target.closest('dugnad-notice')!;
        const heading = notice.querySelector('h2')!;
        notice.kind = 'success';
        heading.textContent = 'We have your message';
        notice.querySelector('p')!.textContent = 'Kari calls you within three days.';
        heading.focus();
        target.remove();
      }}
      >Try again</dugnad-button
    >
  </dugnad-notice>`,
  play: async ({ canvasElement }) => {
    const heading = inStory(canvasElement, 'h2');
    inStory(canvasElement, 'dugnad-button').focus();
    await userEvent.keyboard('{Enter}');
    await expect(heading).toHaveFocus();
    await expect(inStory(canvasElement, 'dugnad-notice')).toHaveTextContent('We have your message Kari calls you within three days.');
    await expect(canvasElement.querySelector('dugnad-button')).toBeNull();
  },
};

export const LongWords: Story = {
  args: {
    kind: 'warning',
    heading: 'Generalforsamlingsforberedelseskomitémedlemskapsregistreringen er utsatt',
    words: 'Vrijwilligerswerkondersteuningsorganisaties en buurthuiswerkersverenigingen krijgen bericht per post.',
  },
  render: ({ kind, heading, words }) => html`<div class="narrow">
    <dugnad-notice kind=${kind}><h2 slot="heading" lang="nb">${heading}</h2><p lang="nl">${words}</p></dugnad-notice>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-notice><h2 slot="heading">المقهى مغلق في يوليو</h2><p>المكتبة المجاورة تقدم القهوة. الهاتف: <bdi dir="ltr">12 34 56 78</bdi></p></dugnad-notice>
  </div>`,
};
