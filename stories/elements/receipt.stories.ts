import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadReceipt } from '@dugnad/elements/receipt';
import '@dugnad/elements/print-button/define';
import '@dugnad/elements/receipt/define';
import { html } from 'lit';

type Args = Pick<DugnadReceipt, 'sharedDevice'>;

const meta: Meta<Args> = {
  title: 'Elements/Receipt',
  component: 'dugnad-receipt',
  args: { sharedDevice: false },
  render: ({ sharedDevice }) => html`<section>
    <dugnad-receipt ?shared-device=${sharedDevice}>
      <h2>You have signed up</h2>
      <p>Soup kitchen, Thursday at six. Kari knows that you come.</p>
      <p><a href="https://example.org/r/7fk2">See or change it</a></p>
    </dugnad-receipt>
    <p><dugnad-print-button alone></dugnad-print-button></p>
  </section>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** On a machine in a library: somebody takes the code along on a telephone. */
export const SharedDevice: Story = {
  args: { sharedDevice: true },
  play: async ({ canvasElement }) => {
    const receipt = canvasElement.querySelector('dugnad-receipt')!;
    const deadline = performance.now() + 5000;
    while (!receipt.shadowRoot!.querySelector('path')) {
      if (performance.now() > deadline) throw new Error('The code does not come.');
      await new Promise(requestAnimationFrame);
    }
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow">
    <dugnad-receipt shared-device>
      <h2>Generalforsamlingsforberedelsesmøteinnkalling</h2>
      <p><a href="https://frivilligsentralen-i-bydelen.example.org/kvitteringer/2026/11/7fk2m9">Se eller endre påmeldingen</a></p>
    </dugnad-receipt>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-receipt shared-device>
      <h2>تم التسجيل</h2>
      <p><a href="https://example.org/r/7fk2">عرض التسجيل أو تغييره</a></p>
    </dugnad-receipt>
  </div>`,
};
