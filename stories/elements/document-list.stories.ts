import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/document-list/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory, say } from '../shadow.ts';

const meta: Meta = {
  title: 'Elements/Document list',
  component: 'dugnad-document-list',
  render: () => html`<dugnad-document-list>
    <ul>
      <li><a href="#plan.pdf" type="application/pdf" data-size="2400000">The plan for the park</a></li>
      <li><a href="#traffic.pdf" type="application/pdf" data-size="812000" hreflang="nl">Traffic study</a></li>
      <li><a href="#budget.xlsx" data-size="34000">Budget</a></li>
      <li><a href="#page">About the park</a></li>
    </ul>
  </dugnad-document-list>`,
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};

/** As a backend tells of them. */
export const FromABackend: Story = {
  render: () => html`<dugnad-document-list
    .documents=${[
      { title: 'The plan for the park', url: 'https://example.org/plan.pdf', size: 2_400_000 },
      { title: 'Photographs from 1987', url: 'https://example.org/1987.zip', size: 1_250_000_000 },
      { title: 'Letter of the council', url: 'https://example.org/letter', language: 'nl' },
    ]}
  ></dugnad-document-list>`,
};

/** By keys from one to the next; what kind of file it is, and how big, is heard before it is followed. */
export const Followed: Story = {
  render: () => html`<dugnad-document-list
      @click=${(event: Event) => {
        event.preventDefault();
        say(event, `Followed: ${(event.target as Element).closest('a')?.hash ?? ''}`);
      }}
    >
      <ul>
        <li><a href="#plan.pdf" type="application/pdf" data-size="2400000">The plan for the park</a></li>
        <li><a href="#budget.xlsx" data-size="34000">Budget</a></li>
      </ul>
    </dugnad-document-list>
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const [plan, budget] = canvasElement.querySelectorAll('a');
    await waitFor(() => expect(plan).toHaveAccessibleName(/The plan for the park.*PDF.*2/));
    plan!.focus();
    await userEvent.tab();
    await expect(budget).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(inStory(canvasElement, '[role="status"]')).toHaveTextContent('Followed: #budget.xlsx');
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-document-list>
      <ul><li><a href="#a.docx" data-size="2400000" hreflang="nb">Vrijwilligerswerkondersteuningsmogelijkhedenoverzicht</a></li><li><a href="#b.pdf">Plan</a></li></ul>
    </dugnad-document-list>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-document-list><ul><li><a href="#a.pdf" data-size="2400000">خطة الحديقة</a></li><li><a href="#b.pdf" hreflang="nb">دراسة المرور</a></li></ul></dugnad-document-list>
  </div>`,
};
