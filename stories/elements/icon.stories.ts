import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { IconName } from '@dugnad/elements/icon';
import '@dugnad/elements/icon/define';
import { html } from 'lit';

interface Args {
  name: IconName;
  label: string;
}

const names: IconName[] = [
  'calendar', 'check', 'chevron-down', 'chevron-end', 'chevron-start', 'clock', 'close', 'file', 'image', 'info',
  'languages', 'link', 'mail', 'message', 'person', 'phone', 'place', 'print', 'warning',
];

const meta: Meta<Args> = {
  title: 'Elements/Icon',
  component: 'dugnad-icon',
  args: { name: 'phone', label: '' },
  render: ({ name, label }) => html`<dugnad-icon name=${name} label=${label}></dugnad-icon>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Beside words, where icons belong: decoration, unheard. */
export const Default: Story = { render: ({ name }) => html`<p><dugnad-icon name=${name}></dugnad-icon> 12 34 56 78</p>` };

export const WithLabel: Story = { args: { label: 'Telephone' } };

export const All: Story = {
  render: () => html`<ul>${names.map((name) => html`<li><dugnad-icon name=${name}></dugnad-icon> ${name}</li>`)}</ul>`,
};

/** The chevrons follow the direction of reading. */
export const RightToLeft: Story = {
  render: () => html`<p lang="ar" dir="rtl"><dugnad-icon name="chevron-start"></dugnad-icon> السابق · التالي <dugnad-icon name="chevron-end"></dugnad-icon></p>`,
};
