import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/button/define';
import '@dugnad/elements/call-to-action/define';
import '@dugnad/elements/icon/define';
import '@dugnad/elements/link-button/define';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inStory, say } from '../shadow.ts';

const meta: Meta = {
  title: 'Elements/Call to action',
  component: 'dugnad-call-to-action',
  render: () => html`<dugnad-call-to-action>
    <h2 slot="heading">Become a visitor’s friend</h2>
    <p>An hour a week, with somebody who would like company.</p>
    <dugnad-link-button slot="action" variant="filled"><a href="#join">Become a volunteer</a></dugnad-link-button>
    <a slot="phone" href="tel:12345678"><dugnad-icon name="phone"></dugnad-icon> Or call <bdi dir="ltr">12 34 56 78</bdi></a>
  </dugnad-call-to-action>`,
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};

export const Narrow: Story = { render: (args, context) => html`<div class="narrow">${meta.render!(args, context)}</div>` };

export const WithButton: Story = {
  render: () => html`<dugnad-call-to-action>
    <h2 slot="heading">Keep the park a park</h2>
    <p>The council talks about it on Thursday.</p>
    <dugnad-button slot="action" variant="filled">Sign</dugnad-button>
    <p slot="phone">On paper: at the library, weekdays 10–18</p>
  </dugnad-call-to-action>`,
};

export const WithoutPhone: Story = {
  render: () => html`<dugnad-call-to-action>
    <h2 slot="heading">Keep the park a park</h2>
    <dugnad-link-button slot="action" variant="filled"><a href="#sign">Sign</a></dugnad-link-button>
  </dugnad-call-to-action>`,
};

/** By keys: the main act first, then the number. */
export const ByKeys: Story = {
  render: () => html`<dugnad-call-to-action
      @click=${(event: Event) => {
        event.preventDefault();
        say(event, `Followed: ${(event.target as Element).closest('a')?.getAttribute('href') ?? ''}`);
      }}
    >
      <h2 slot="heading">Become a visitor’s friend</h2>
      <p>An hour a week, with somebody who would like company.</p>
      <dugnad-link-button slot="action" variant="filled"><a href="#join">Become a volunteer</a></dugnad-link-button>
      <a slot="phone" href="tel:12345678">Or call <bdi dir="ltr">12 34 56 78</bdi></a>
    </dugnad-call-to-action>
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const [act, number] = canvasElement.querySelectorAll('a');
    act!.focus();
    await userEvent.keyboard('{Enter}');
    await expect(inStory(canvasElement, '[role="status"]')).toHaveTextContent('Followed: #join');
    await userEvent.tab();
    await expect(number).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(inStory(canvasElement, '[role="status"]')).toHaveTextContent('Followed: tel:12345678');
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-call-to-action>
      <h2 slot="heading">Vrijwilligerswerkondersteuningsmogelijkheden</h2>
      <p>Contactgegevensverificatiemedewerkersbijeenkomst in het buurthuis</p>
      <dugnad-link-button slot="action" variant="filled"><a href="#join">Inschrijvingsformulieraanvraag</a></dugnad-link-button>
    </dugnad-call-to-action>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-call-to-action>
      <h2 slot="heading">كن متطوعا</h2>
      <p>ساعة في الأسبوع.</p>
      <dugnad-link-button slot="action" variant="filled"><a href="#join">سجّل</a></dugnad-link-button>
      <a slot="phone" href="tel:12345678">الهاتف: <bdi dir="ltr">12 34 56 78</bdi></a>
    </dugnad-call-to-action>
  </div>`,
};
