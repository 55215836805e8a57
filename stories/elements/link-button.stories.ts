import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadLinkButton } from '@dugnad/elements/link-button';
import '@dugnad/elements/button/define';
import '@dugnad/elements/icon/define';
import '@dugnad/elements/link-button/define';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inStory, say } from '../shadow.ts';

type Args = Pick<DugnadLinkButton, 'variant'> & { words: string };

const meta: Meta<Args> = {
  title: 'Elements/Link button',
  component: 'dugnad-link-button',
  args: { variant: 'outline', words: 'Read the programme' },
  render: ({ variant, words }) => html`<dugnad-link-button variant=${variant}><a href="#there">${words}</a></dugnad-link-button>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Filled: Story = { args: { variant: 'filled', words: 'Become a volunteer' } };

export const Quiet: Story = { args: { variant: 'quiet', words: 'All activities' } };

export const WithIcon: Story = {
  render: () => html`<dugnad-link-button variant="filled"><a href="tel:12345678"><dugnad-icon name="phone"></dugnad-icon> Call <bdi dir="ltr">12 34 56 78</bdi></a></dugnad-link-button>`,
};

/** The page that one is at. */
export const Current: Story = {
  render: () => html`<dugnad-link-button><a href="#here" aria-current="page">This week</a></dugnad-link-button> <dugnad-link-button><a href="#next">Next week</a></dugnad-link-button>`,
};

/** A link without an address leads nowhere yet. */
export const NotYet: Story = { render: () => html`<dugnad-link-button><a>Sign up from May on</a></dugnad-link-button>` };

/** On a page that has colours of its own for links, beside a button. */
export const OnAPage: Story = {
  render: () => html`<style>.page a { color: #00c; text-decoration: underline; }</style>
    <p class="page">
      <dugnad-link-button variant="filled"><a href="#there">Sign up</a></dugnad-link-button>
      <dugnad-button>Ask Kari first</dugnad-button>
    </p>`,
};

/** Reached by Tab, followed by Enter. */
export const Followed: Story = {
  render: () => html`<dugnad-link-button
      variant="filled"
      @click=${(event: Event) => {
        event.preventDefault();
        say(event, 'Followed.');
      }}
      ><a href="#join">Become a volunteer</a></dugnad-link-button
    >
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const [link, status] = [inStory(canvasElement, 'a'), inStory(canvasElement, '[role="status"]')];
    link.focus();
    await userEvent.keyboard(' ');
    await expect(status).toBeEmptyDOMElement();
    await userEvent.keyboard('{Enter}');
    await expect(status).toHaveTextContent('Followed.');
    await expect(link).toHaveFocus();
  },
};

export const LongWords: Story = {
  args: { words: 'Meld deg på Menneskerettighetsorganisasjonssamarbeidets vinterdugnad på samfunnshuset' },
  render: ({ words }) => html`<div class="narrow" lang="nb"><dugnad-link-button><a href="#there">${words}</a></dugnad-link-button></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-link-button variant="filled"><a href="#there"><dugnad-icon name="chevron-start"></dugnad-icon> سجّل</a></dugnad-link-button></div>`,
};
