import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadLanguageSwitcher } from '@dugnad/elements/language-switcher';
import '@dugnad/elements/language-switcher/define';
import '@dugnad/elements/field/define';
import { html } from 'lit';

type Args = Pick<DugnadLanguageSwitcher, 'languages' | 'compact'>;

const meta: Meta<Args> = {
  title: 'Elements/Language switcher',
  component: 'dugnad-language-switcher',
  args: { languages: '', compact: false },
  render: ({ languages, compact }) => html`<dugnad-language-switcher languages=${languages} ?compact=${compact}></dugnad-language-switcher>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** At the head of a widget. */
export const Compact: Story = { args: { compact: true } };

/** The page says which, and in which order. */
export const Chosen: Story = { args: { languages: 'nb en da' } };

/** What a visitor without script gets stays: links to the whole page in other languages. */
export const WithLinks: Story = {
  render: () => html`<dugnad-language-switcher>
    <a href="#nb" hreflang="nb" lang="nb">Denne siden på norsk</a>
    <a href="#nl" hreflang="nl" lang="nl">Deze pagina in het Nederlands</a>
  </dugnad-language-switcher>`,
};

export const Narrow: Story = {
  render: () => html`<div class="narrow"><dugnad-language-switcher></dugnad-language-switcher></div>`,
};

/** Choosing keeps what is typed. */
export const AboveAForm: Story = {
  render: () => html`<dugnad-language-switcher></dugnad-language-switcher>
    <form><dugnad-field label="What can we help you with?" optional><textarea name="help">I would like to borrow a ladder</textarea></dugnad-field></form>`,
};
