import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadAvatar } from '@dugnad/elements/avatar';
import '@dugnad/elements/avatar/define';
import { html } from 'lit';

type Args = Pick<DugnadAvatar, 'name' | 'src' | 'alone'>;

/** Drawn here, so that nothing is fetched. */
const face =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 60'%3E%3Crect width='60' height='60' fill='%23b8d8e8'/%3E%3Ccircle cx='30' cy='24' r='12' fill='%23e0a878'/%3E%3Cpath d='M8 60c0-16 10-22 22-22s22 6 22 22z' fill='%23205040'/%3E%3C/svg%3E";

const meta: Meta<Args> = {
  title: 'Elements/Avatar',
  component: 'dugnad-avatar',
  args: { name: 'Kari Nordmann', src: '', alone: false },
  render: ({ name, src, alone }) => html`<p><dugnad-avatar name=${name} src=${src} ?alone=${alone}></dugnad-avatar> ${alone ? '' : name}</p>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithPicture: Story = { args: { src: face } };

export const PictureMissing: Story = { args: { src: 'data:image/gif;base64,broken' } };

export const Alone: Story = { args: { alone: true } };

export const WithoutLetters: Story = { args: { name: '12 34' } };

export const Scripts: Story = {
  render: () => html`<ul>
    ${['Åse Øst', 'Ольга Петренко', 'مريم حسن', '王小明', 'አበበ ቢቂላ', 'ទេព សុខា'].map((name) => html`<li><dugnad-avatar name=${name}></dugnad-avatar> <bdi>${name}</bdi></li>`)}
  </ul>`,
};

export const RightToLeft: Story = {
  render: () => html`<p lang="ar" dir="rtl"><dugnad-avatar name="ليلى حداد"></dugnad-avatar> ليلى حداد</p>`,
};
