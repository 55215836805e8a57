import type { ConsentPurpose } from '@dugnad/client/model';
import '@dugnad/elements/form/define';
import '@dugnad/widgets/consent-choice/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';

const purposes: readonly ConsentPurpose[] = [
  { id: 'opinion', text: { en: 'I agree that my opinion on the park is kept and handed over.', ar: 'أوافق على حفظ رأيي في الحديقة وتسليمه.' }, basis: 'consent', explicit: true, required: true },
  { id: 'news', text: { en: 'Tell me by e-mail how it goes.', ar: 'أخبروني بالبريد الإلكتروني بما يحدث.' }, hint: { en: 'Three mails at most.', ar: 'ثلاث رسائل على الأكثر.' }, basis: 'consent', explicit: false, required: false },
];

const choice = () => html`<dugnad-consent-choice notice-version="2026-11" .purposes=${purposes}></dugnad-consent-choice>`;

const meta: Meta = { title: 'Widgets/Consent choice', component: 'dugnad-consent-choice', render: choice };
export default meta;
type Story = StoryObj;

export const Default: Story = {};

/** By keyboard alone: from box to box with Tab, ticked with Space. */
export const Ticked: Story = {
  play: async ({ canvasElement }) => {
    const boxes = await within(canvasElement).findAllByRole<HTMLInputElement>('checkbox');
    boxes[0]?.focus();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
  },
};

/** A form sees what is missing. */
export const InAForm: Story = { render: () => html`<dugnad-form><form>${choice()}<p><button>Send</button></p></form></dugnad-form>` };

export const RightToLeft: Story = { render: () => html`<div lang="ar" dir="rtl">${choice()}</div>` };
