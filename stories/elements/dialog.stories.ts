import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadDialog } from '@dugnad/elements/dialog';
import '@dugnad/elements/button/define';
import '@dugnad/elements/dialog/define';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadDialog, 'open' | 'heading'>;

const evening = html`<p>Thursday 26 November, 18:00–20:00, in the great hall. Coffee from half past five.</p>`;
const rules = ['Take your shoes off in the small hall.', 'Put the chairs back as you found them.', 'The last one out turns the light off.'];
const print = html`<dugnad-button slot="actions">Print</dugnad-button>`;
const add = html`<dugnad-button slot="actions" variant="filled">Add to my calendar</dugnad-button>`;

const dialog =
  (content: TemplateResult, actions: TemplateResult | typeof nothing = nothing) =>
  ({ open, heading }: Args) =>
    html`<dugnad-dialog ?open=${open} heading=${heading}>${content} ${actions}</dugnad-dialog>`;

const meta: Meta<Args> = {
  title: 'Elements/Dialog',
  component: 'dugnad-dialog',
  args: { open: true, heading: 'Choir in the church' },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
  render: dialog(evening),
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithActions: Story = { render: dialog(evening, html`${add} ${print}`) };

const openNext = (event: Event): void => ((event.target as HTMLElement).nextElementSibling as DugnadDialog).show();

/** Opened by a press: its title has the focus. */
export const Opened: Story = {
  args: { open: false },
  render: (args) => html`<dugnad-button @click=${openNext}>What is it about?</dugnad-button>${dialog(evening)(args)}`,
  play: async ({ canvasElement }) => {
    const [button, sheet] = [inStory(canvasElement, 'dugnad-button'), inStory(canvasElement, 'dugnad-dialog')];
    inShadow(button, 'button').click();
    await waitFor(() => expect(inShadow<HTMLDialogElement>(sheet, 'dialog').open).toBe(true));
    await expect(sheet.shadowRoot?.activeElement).not.toBeNull();
  },
};

/** Closed by its button: focus is back where it was. */
export const ClosedAgain: Story = {
  ...Opened,
  play: async ({ canvasElement }) => {
    const [button, sheet] = [inStory(canvasElement, 'dugnad-button'), inStory(canvasElement, 'dugnad-dialog')];
    button.focus();
    inShadow(button, 'button').click();
    await waitFor(() => expect(inShadow<HTMLDialogElement>(sheet, 'dialog').open).toBe(true));
    inShadow(sheet, 'dialog button').click();
    await waitFor(() => expect(sheet.open).toBe(false));
    await expect(document.activeElement).toBe(button);
  },
};

/** Longer than the screen: it scrolls, its actions stay in sight. */
export const LongContent: Story = {
  args: { heading: 'House rules' },
  render: dialog(html`${Array.from({ length: 12 }, () => rules.map((rule) => html`<p>${rule}</p>`))}`, print),
};

export const LongWords: Story = {
  args: { heading: 'Menneskerettighetsorganisasjonssamarbeidets generalforsamlingsforberedelsesmøte i samfunnshuset' },
  render: dialog(evening, html`${add} ${print}`),
};

export const RightToLeft: Story = {
  args: { heading: 'مقهى اللغات' },
  render: (args) => html`<div lang="ar" dir="rtl">
    ${dialog(html`<p>الخميس 26 نوفمبر، الساعة 18:00، في المكتبة. القهوة مجانية.</p>`, html`<dugnad-button slot="actions" variant="filled">أضف إلى تقويمي</dugnad-button>`)(args)}
  </div>`,
};
