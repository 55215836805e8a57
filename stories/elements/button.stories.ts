import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadButton } from '@dugnad/elements/button';
import '@dugnad/elements/button/define';
import '@dugnad/elements/icon/define';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadButton, 'variant' | 'disabled' | 'busy'> & { words: string };

const meta: Meta<Args> = {
  title: 'Elements/Button',
  component: 'dugnad-button',
  args: { variant: 'outline', disabled: false, busy: false, words: 'Show on the map' },
  render: ({ variant, disabled, busy, words }) =>
    html`<dugnad-button variant=${variant} ?disabled=${disabled} ?busy=${busy}>${words}</dugnad-button>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Filled: Story = { args: { variant: 'filled', words: 'Sign up' } };

export const Quiet: Story = { args: { variant: 'quiet', words: 'Earlier' } };

export const WithIcon: Story = {
  render: () => html`<dugnad-button><dugnad-icon name="print"></dugnad-icon> Print the programme</dugnad-button>`,
};

/** What it does is said beside it. */
export const Pressed: Story = {
  render: () => html`<dugnad-button @click=${(event: Event) => (event.target as HTMLElement).nextElementSibling?.replaceChildren('You are on the list.')}>Sign up</dugnad-button><p role="status"></p>`,
  play: async ({ canvasElement }) => {
    inShadow(inStory(canvasElement, 'dugnad-button'), 'button').click();
    await expect(canvasElement).toHaveTextContent('You are on the list.');
  },
};

/** In a form it sends, as a native button does, with its own name and value. */
export const InForm: Story = {
  render: () => html`<form @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    form.nextElementSibling?.replaceChildren(`Sent: ${String(new FormData(form, event.submitter).get('day'))}`);
  }}>
      <dugnad-button type="submit" name="day" value="Thursday">I come on Thursday</dugnad-button>
    </form><p role="status"></p>`,
  play: async ({ canvasElement }) => {
    inShadow(inStory(canvasElement, 'dugnad-button'), 'button').click();
    await expect(canvasElement).toHaveTextContent('Sent: Thursday');
  },
};

/** Can be found and read, and takes no press. */
export const Disabled: Story = {
  args: { disabled: true, words: 'Sign up' },
  play: async ({ canvasElement }) => {
    const button = inStory(canvasElement, 'dugnad-button');
    let presses = 0;
    button.addEventListener('click', () => (presses += 1), { once: true });
    inShadow(button, 'button').click();
    await expect(presses).toBe(0);
  },
};

export const Busy: Story = { args: { variant: 'filled', busy: true, words: 'Sending' } };

/** One main act, what else one can do, and a way back. */
export const Together: Story = {
  render: () => html`<dugnad-button variant="filled">Sign up</dugnad-button>
    <dugnad-button>Ask Kari first</dugnad-button>
    <dugnad-button variant="quiet">Not now</dugnad-button>`,
};

export const LongWords: Story = {
  args: { words: 'Meld deg på Menneskerettighetsorganisasjonssamarbeidets vinterdugnad på samfunnshuset' },
  render: ({ words }) => html`<div class="narrow"><dugnad-button lang="nb">${words}</dugnad-button></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-button variant="filled">سجّل</dugnad-button>
    <dugnad-button><dugnad-icon name="chevron-start"></dugnad-icon> الشهر السابق</dugnad-button>
  </div>`,
};
