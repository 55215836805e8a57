import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadActionList } from '@dugnad/elements/action-list';
import '@dugnad/elements/action-list/define';
import '@dugnad/elements/badge/define';
import '@dugnad/elements/button/define';
import { html } from 'lit';

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
