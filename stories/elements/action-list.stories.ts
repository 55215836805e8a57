import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadActionList } from '@dugnad/elements/action-list';
import '@dugnad/elements/action-list/define';
import '@dugnad/elements/badge/define';
import '@dugnad/elements/button/define';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadActionList, 'empty'>;

const meta: Meta<Args> = {
  title: 'Elements/Action list',
  component: 'dugnad-action-list',
  args: { empty: '' },
  render: () => html`<dugnad-action-list>
    <ul>
      <li><a href="#26">Thursday 26, 18–20</a> <dugnad-button>I can</dugnad-button></li>
      <li><p>Friday 27, 10–12<br />collides with the choir</p> <dugnad-button>I can</dugnad-button> <a href="#swap">Swap</a></li>
      <li><p><dugnad-badge kind="full">Full</dugnad-badge> Saturday 28, 9–12</p></li>
    </ul>
  </dugnad-action-list>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Narrow: Story = { render: (args, context) => html`<div class="narrow">${meta.render!(args, context)}</div>` };

export const Empty: Story = { render: ({ empty }) => html`<dugnad-action-list empty=${empty}><ul></ul></dugnad-action-list>` };

export const EmptyWithWords: Story = {
  render: () => html`<dugnad-action-list><ul></ul><p slot="empty">No shifts before May. <a href="#all">All that there were</a></p></dugnad-action-list>`,
};

/** What has been done is said in its line, and can be taken back; focus stays. */
const take = (event: Event): void => {
  const button = event.target as HTMLElement;
  const line = button.closest('li')?.querySelector('p');
  const isTaken = button.textContent === 'Take it back';
  line?.querySelector('strong')?.remove();
  if (!isTaken) line?.append(Object.assign(document.createElement('strong'), { textContent: ' You come.' }));
  button.textContent = isTaken ? 'I can' : 'Take it back';
};

export const Taken: Story = {
  render: () => html`<dugnad-action-list>
    <ul>
      <li><p>Thursday 26, 18–20.</p> <dugnad-button @click=${take}>I can</dugnad-button></li>
      <li><p>Friday 27, 10–12.</p> <dugnad-button @click=${take}>I can</dugnad-button></li>
    </ul>
  </dugnad-action-list>`,
  play: async ({ canvasElement }) => {
    const [thursday, friday] = canvasElement.querySelectorAll('li');
    const button = inStory(friday!, 'dugnad-button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(friday).toHaveTextContent('Friday 27, 10–12. You come. Take it back');
    await userEvent.keyboard(' ');
    await expect(friday).not.toHaveTextContent('You come.');
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveFocus();
    await expect(friday).toHaveTextContent('You come.');
    await expect(thursday).not.toHaveTextContent('You come.');
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-action-list>
      <ul><li><a href="#a">Vrijwilligerswerkondersteuningsmogelijkheden</a> <dugnad-button>Contactgegevensverificatie</dugnad-button></li></ul>
    </dugnad-action-list>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-action-list><ul><li><a href="#26">الخميس 26، 18–20</a> <dugnad-button>أستطيع</dugnad-button></li><li><p>الجمعة 27</p> <dugnad-button>أستطيع</dugnad-button></li></ul></dugnad-action-list>
  </div>`,
};
