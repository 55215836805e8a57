import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadDisclosure } from '@dugnad/elements/disclosure';
import '@dugnad/elements/disclosure/define';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadDisclosure, 'summary' | 'open'>;

const meta: Meta<Args> = {
  title: 'Elements/Disclosure',
  component: 'dugnad-disclosure',
  args: { summary: 'How to find us', open: false },
  render: ({ summary, open }) => html`<dugnad-disclosure summary=${summary} ?open=${open}>
    <p>From the underground, follow the stream for five minutes. The door with the ramp is at the back, beside the car park.</p>
  </dugnad-disclosure>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

/** The page's own `<details>`: it opens without script too. */
export const OwnDetails: Story = {
  render: ({ open }) => html`<dugnad-disclosure>
    <details ?open=${open}>
      <summary>How to find us</summary>
      <p>From the underground, follow the stream for five minutes.</p>
    </details>
  </dugnad-disclosure>`,
};

export const OwnDetailsOpen: Story = { ...OwnDetails, args: { open: true } };

/** Opened by a press on its words. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const disclosure = inStory(canvasElement, 'dugnad-disclosure');
    inShadow(disclosure, 'summary').click();
    await waitFor(() => expect(disclosure.open).toBe(true));
    await expect(inStory(canvasElement, 'p').checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  },
};

export const LongWords: Story = {
  args: { open: true, summary: 'Tilgjengelighet for rullestolbrukere, barnevogner og hørselshjelpemiddelbrukere i samfunnshuset' },
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-disclosure summary="كيف تصل إلينا" open><p>خمس دقائق سيرًا من محطة المترو، والمدخل المنحدر خلف المبنى.</p></dugnad-disclosure>
  </div>`,
};
