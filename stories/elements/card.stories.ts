import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/badge/define';
import '@dugnad/elements/button/define';
import '@dugnad/elements/card/define';
import '@dugnad/elements/link-button/define';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inShadow, inStory, say } from '../shadow.ts';

/** Drawn here, so that nothing is fetched. */
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 30'%3E%3Crect width='60' height='30' fill='%23b8d8e8'/%3E%3Cpath d='M0 30l18-18 12 10 8-6 22 14z' fill='%23305848'/%3E%3C/svg%3E";

const meta: Meta = {
  title: 'Elements/Card',
  component: 'dugnad-card',
  render: () => html`<dugnad-card>
    <h2 slot="heading"><a href="#choir">Choir in the church</a></h2>
    <p slot="facts">Thursdays 18:00 · Grorud church</p>
    <p>Everybody may sing. Nobody has to read notes.</p>
  </dugnad-card>`,
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};

export const Everything: Story = {
  render: () => html`<dugnad-card>
    <img slot="media" src=${picture} alt="The hills behind the church" width="600" height="300" />
    <dugnad-badge slot="badge" kind="full">Fully booked</dugnad-badge>
    <h2 slot="heading"><a href="#choir">Choir in the church</a></h2>
    <ul slot="facts"><li>Thursdays 18:00</li><li>Grorud church</li></ul>
    <p>Everybody may sing. <a href="#songs">The songs of this winter</a></p>
    <dugnad-button slot="actions">Ask Kari</dugnad-button>
    <dugnad-link-button slot="actions" variant="quiet"><a href="#all">All choirs</a></dugnad-link-button>
  </dugnad-card>`,
};

/** A narrow column puts the picture above the words. */
export const Narrow: Story = { render: (args, context) => html`<div class="narrow">${Everything.render!(args, context)}</div>` };

export const WithoutLink: Story = {
  render: () => html`<dugnad-card><h2 slot="heading">Opening hours</h2><p>Weekdays 9 to 15. In July the library next door helps.</p></dugnad-card>`,
};

export const HeadingOnly: Story = { render: () => html`<dugnad-card><h2 slot="heading"><a href="#choir">Choir in the church</a></h2></dugnad-card>` };

/** A press on its words, or Enter on its link, follows the link; a button in it is pressed for itself. */
export const Pressed: Story = {
  render: () => {
    let count = 0;
    const onClick = (event: Event): void => {
      event.preventDefault();
      say(event, `Followed: ${(count += 1)}`);
    };
    return html`<dugnad-card @click=${(event: Event) => (event.target as Element).closest('a') && onClick(event)}>
        <h2 slot="heading"><a href="#choir">Choir in the church</a></h2>
        <p>Everybody may sing. Nobody has to read notes.</p>
        <dugnad-button slot="actions">Ask Kari</dugnad-button>
      </dugnad-card>
      <p role="status"></p>`;
  },
  play: async ({ canvasElement }) => {
    const status = inStory(canvasElement, '[role="status"]');
    await userEvent.click(inStory(canvasElement, 'dugnad-card p'));
    await expect(status).toHaveTextContent('Followed: 1');
    await userEvent.click(inShadow(inStory(canvasElement, 'dugnad-button'), 'button'));
    await expect(status).toHaveTextContent('Followed: 1');
    inStory(canvasElement, 'dugnad-card a').focus();
    await userEvent.keyboard('{Enter}');
    await expect(status).toHaveTextContent('Followed: 2');
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-card>
      <dugnad-badge slot="badge" kind="postponed">Verplaatst naar het voorjaar</dugnad-badge>
      <h2 slot="heading"><a href="#there">Vrijwilligerswerkondersteuningsmogelijkheden in het buurthuis</a></h2>
      <p>Contactgegevensverificatiemedewerkersbijeenkomst</p>
    </dugnad-card>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-card>
      <img slot="media" src=${picture} alt="" width="600" height="300" />
      <h2 slot="heading"><a href="#choir">جوقة الكنيسة</a></h2>
      <p slot="facts">أيام الخميس 18:00</p>
      <p>الغناء للجميع.</p>
    </dugnad-card>
  </div>`,
};
