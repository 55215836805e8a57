import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadLanguageSwitcher } from '@dugnad/elements/language-switcher';
import '@dugnad/elements/language-switcher/define';
import '@dugnad/elements/field/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

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

/** Another language is chosen: our words change at once, and what was typed stays. Then back again, for the stories that follow. */
export const ChosenAboveAForm: Story = {
  ...AboveAForm,
  play: async ({ canvasElement }) => {
    const [switcher, typed] = [inStory(canvasElement, 'dugnad-language-switcher'), inStory(canvasElement, 'textarea')];
    await waitFor(() => expect(inShadow(switcher, 'select')).toBeVisible());
    const select = inShadow<HTMLSelectElement>(switcher, 'select');
    const [word, before] = [inShadow(switcher, '.word'), select.value];
    await userEvent.type(typed, ' and a saw');
    await userEvent.selectOptions(select, 'nl');
    await waitFor(() => expect(word).toHaveTextContent('Taal'));
    await expect(inStory(canvasElement, 'dugnad-field label')).not.toHaveTextContent('optional');
    await expect(typed).toHaveValue('I would like to borrow a ladder and a saw');
    await userEvent.selectOptions(select, before);
    await waitFor(() => expect(word).not.toHaveTextContent('Taal'));
    await expect(typed).toHaveValue('I would like to borrow a ladder and a saw');
  },
};

/** Links of the page whose words do not break by themselves. */
export const LongWords: Story = {
  render: () => html`<div class="narrow">
    <dugnad-language-switcher languages="en nl nb">
      <a href="#nl" hreflang="nl" lang="nl">Vrijwilligerswerkondersteuningsmogelijkhedenoverzicht in het Nederlands</a>
      <a href="#nb" hreflang="nb" lang="nb">Menneskerettighetsorganisasjonssamarbeidet på norsk</a>
    </dugnad-language-switcher>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-language-switcher><a href="#en" hreflang="en" lang="en" dir="ltr">This page in English</a></dugnad-language-switcher>
    <dugnad-language-switcher compact></dugnad-language-switcher>
  </div>`,
};
