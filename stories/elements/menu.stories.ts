import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadMenu } from '@dugnad/elements/menu';
import '@dugnad/elements/menu/define';
import { html } from 'lit';

type Args = Pick<DugnadMenu, 'label' | 'open'>;

const meta: Meta<Args> = {
  title: 'Elements/Menu',
  component: 'dugnad-menu',
  args: { label: 'Do more', open: false },
  parameters: { docs: { story: { inline: false, height: '320px' } } },
  render: ({ label, open }) => html`<dugnad-menu label=${label} ?open=${open}>
    <ul>
      <li><button>Print</button></li>
      <li><button>Send to a friend</button></li>
      <li><button disabled>Publish</button></li>
      <li><button>Set a reminder</button></li>
    </ul>
  </dugnad-menu>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

/** Links stay a list of links, and Tab goes through them. */
export const Links: Story = {
  args: { label: 'Our groups', open: true },
  render: ({ label, open }) => html`<dugnad-menu label=${label} ?open=${open}>
    <ul>
      <li><a href="#choir">The choir</a></li>
      <li><a href="#chess">Chess on Tuesdays</a></li>
      <li><a href="#garden">The garden</a></li>
    </ul>
  </dugnad-menu>`,
};

export const WithoutLabel: Story = { args: { label: '' } };

export const LongWords: Story = {
  render: () => html`<dugnad-menu label="Vrijwilligersorganisatieondersteuningsbijeenkomst" open>
    <ul>
      <li><button>Menneskerettighetsorganisasjonssamarbeidets generalforsamlingsforberedelsesmøte</button></li>
      <li><button>Skriv ut</button></li>
    </ul>
  </dugnad-menu>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-menu label="مجموعاتنا" open>
      <ul>
        <li><a href="#choir">الجوقة</a></li>
        <li><a href="#chess">الشطرنج</a></li>
      </ul>
    </dugnad-menu>
  </div>`,
};
