import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/table/define';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { focused, inShadow, inStory } from '../shadow.ts';

const prices = html`<dugnad-table>
  <table>
    <caption>What it costs</caption>
    <thead><tr><th scope="col">Activity</th><th scope="col">When</th><th scope="col">Price</th></tr></thead>
    <tbody>
      <tr><th scope="row">Choir</th><td>Thursdays, <a href="#six">from six to eight</a></td><td>50 kr</td></tr>
      <tr><th scope="row">Chess</th><td>Tuesdays, from half past five</td><td>0 kr</td></tr>
      <tr><th scope="row">Summer camp</th><td>One week in July</td><td>1 250 kr</td></tr>
    </tbody>
  </table>
</dugnad-table>`;

const narrow = (content: TemplateResult, width: 'phone' | 'side'): TemplateResult => html`<style>
    .phone { inline-size: 288px; }
    .side { inline-size: 200px; }
  </style>
  <div class=${width}>${content}</div>`;

const meta: Meta = { title: 'Elements/Table', component: 'dugnad-table', render: () => prices };
export default meta;
type Story = StoryObj;

export const Default: Story = {};

/** Each row becomes an entry of a list; a screen reader still has its table. */
export const Narrow: Story = { render: () => narrow(prices, 'phone') };

/** Labels stand above their values. */
export const VeryNarrow: Story = { render: () => narrow(prices, 'side') };

const rooms = html`<dugnad-table>
  <table>
    <caption>When rooms are free</caption>
    <thead>
      <tr><th scope="col" rowspan="2">Room</th><th scope="colgroup" colspan="3">Autumn</th></tr>
      <tr><th scope="col">Mondays</th><th scope="col">Tuesdays</th><th scope="col">Wednesdays</th></tr>
    </thead>
    <tbody>
      <tr><th scope="row">Great hall</th><td>morning</td><td>all day</td><td>evening</td></tr>
      <tr><th scope="row">Kitchen</th><td>all day</td><td>never</td><td>morning</td></tr>
    </tbody>
  </table>
</dugnad-table>`;

/** With cells over several columns it cannot be a list: it is scrolled, by the arrow keys too. */
export const Scrolling: Story = {
  render: () => narrow(rooms, 'phone'),
  play: async ({ canvasElement }) => {
    const table = inStory(canvasElement, 'dugnad-table');
    await waitFor(() => expect(inShadow(table, '[role="region"]')).toHaveAccessibleName('When rooms are free'));
    const region = inShadow(table, '[role="region"]');
    region.focus();
    await expect(focused()).toBe(region);
    const last = inStory(canvasElement, 'tr:last-child > :last-child');
    const isInSight = (): boolean => {
      const [cell, sight] = [last.getBoundingClientRect(), region.getBoundingClientRect()];
      return cell.left >= sight.left - 1 && cell.right <= sight.right + 1;
    };
    await expect(isInSight()).toBe(false);
    last.scrollIntoView({ inline: 'end', block: 'nearest' });
    await expect(isInSight()).toBe(true);
    region.scrollLeft = 0;
  },
};

export const LongWords: Story = {
  render: () => narrow(html`<dugnad-table>
    <table>
      <caption>Møter</caption>
      <thead><tr><th scope="col">Hva</th><th scope="col">Tilrettelegging</th></tr></thead>
      <tbody><tr><th scope="row">Generalforsamlingsforberedelsesmøte</th><td>Hørselshjelpemiddelbrukertilrettelegging</td></tr></tbody>
    </table>
  </dugnad-table>`, 'phone'),
};

const arabic = html`<div lang="ar" dir="rtl">
  <dugnad-table>
    <table>
      <caption>الأسعار</caption>
      <thead><tr><th scope="col">النشاط</th><th scope="col">متى</th><th scope="col">السعر</th></tr></thead>
      <tbody><tr><th scope="row">الجوقة</th><td>كل يوم خميس</td><td>50 kr</td></tr></tbody>
    </table>
  </dugnad-table>
</div>`;

export const RightToLeft: Story = { render: () => arabic };

export const RightToLeftNarrow: Story = { render: () => narrow(arabic, 'phone') };
