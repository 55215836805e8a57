import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadPicture } from '@dugnad/elements/picture';
import '@dugnad/elements/picture/define';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadPicture, 'ratio' | 'whole'> & { src: string; alt: string; caption: string; credit: string };

/** Drawn here, so that nothing is fetched. */
const hills =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='300' viewBox='0 0 60 30'%3E%3Crect width='60' height='30' fill='%23b8d8e8'/%3E%3Cpath d='M0 30l18-18 12 10 8-6 22 14z' fill='%23305848'/%3E%3C/svg%3E";

const meta: Meta<Args> = {
  title: 'Elements/Picture',
  component: 'dugnad-picture',
  args: { whole: false, src: hills, alt: 'Wooded hills under a clear sky', caption: 'The hills behind the church, where the park would end.', credit: 'Photograph: Ola Nilsen' },
  render: ({ ratio, whole, src, alt, caption, credit }) => html`<dugnad-picture ratio=${ratio ?? nothing} ?whole=${whole}>
    <figure>
      <img src=${src} alt=${alt} width="600" height="300" />
      ${caption ? html`<figcaption>${caption} ${credit ? html`<small>${credit}</small>` : nothing}</figcaption>` : nothing}
    </figure>
  </dugnad-picture>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Square: Story = { args: { ratio: '1/1' }, render: (args, context) => html`<div class="narrow">${meta.render!(args, context)}</div>` };

/** A plan or a poster, of which nothing is cut off. */
export const Whole: Story = { args: { ratio: '4/3', whole: true } };

/** Its words stand where it would be. */
export const Missing: Story = {
  args: { src: 'data:image/gif;base64,broken', ratio: '3/2' },
  play: async ({ canvasElement, args }) => {
    const picture = inStory(canvasElement, 'dugnad-picture');
    await waitFor(() => expect(inShadow(picture, '.missing')).toHaveTextContent(args.alt));
    await expect(inShadow(picture, '.missing')).toBeVisible();
    await expect(inStory(canvasElement, 'figcaption')).toBeVisible();
  },
};

export const MissingDecoration: Story = { args: { src: 'data:image/gif;base64,broken', alt: '' } };

export const WithoutCaption: Story = { args: { caption: '' } };

export const LongWords: Story = {
  args: {
    caption: 'Vrijwilligerswerkondersteuningsmedewerkersbijeenkomst in het buurthuis, met daarachter de heuvels waar het park volgens het nieuwste bestemmingsplan zou ophouden.',
    credit: 'Foto: Noorderkempenbuurthuisfotografiekring',
  },
  render: (args, context) => html`<div class="narrow" lang="nl">${meta.render!(args, context)}</div>`,
};

export const RightToLeft: Story = {
  args: { alt: 'تلال خلف الكنيسة', caption: 'التلال خلف الكنيسة.', credit: 'تصوير: ليلى حداد' },
  render: (args, context) => html`<div lang="ar" dir="rtl">${meta.render!(args, context)}</div>`,
};
