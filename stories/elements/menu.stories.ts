import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadMenu } from '@dugnad/elements/menu';
import '@dugnad/elements/menu/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory, say } from '../shadow.ts';

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

/** Opened by a key, gone through by arrows and letters, closed by doing what is said; focus is back on the button. */
export const ChosenByKeys: Story = {
  render: (args, context) => html`<div @click=${(event: Event) => event.target instanceof HTMLButtonElement && say(event, event.target.textContent)}>${meta.render!(args, context)}</div>
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const menu = inStory(canvasElement, 'dugnad-menu');
    const [print, send, , remind] = menu.querySelectorAll('button');
    menu.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(print).toHaveFocus());
    await expect(menu.open).toBe(true);
    await userEvent.keyboard('{End}');
    await expect(remind).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await userEvent.keyboard('{ArrowDown}');
    await expect(send).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(menu.open).toBe(false));
    await expect(document.activeElement).toBe(menu);
    await expect(inStory(canvasElement, '[role="status"]')).toHaveTextContent('Send to a friend');
  },
};

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
