import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadChoiceGroup } from '@dugnad/elements/choice-group';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/icon/define';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';

type Args = Pick<DugnadChoiceGroup, 'hint' | 'error'>;

const ways = html`<fieldset>
  <legend>How may we reach you?</legend>
  <label><input type="radio" name="way" value="call" checked /> Call me</label>
  <label><input type="radio" name="way" value="write" /> Write to me</label>
  <label><input type="radio" name="way" value="visit" /> I drop by on Tuesday</label>
</fieldset>`;

const segments = (...words: string[]): TemplateResult[] =>
  words.map((word, at) => html`<label><input type="radio" name="view" value=${word} ?checked=${at === 0} />${word}</label>`);

const meta: Meta<Args> = {
  title: 'Elements/Choice group',
  component: 'dugnad-choice-group',
  args: { hint: '', error: '' },
  render: ({ hint, error }) => html`<dugnad-choice-group hint=${hint} error=${error}>${ways}</dugnad-choice-group>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Hint: Story = { args: { hint: 'Kari answers within three days.' } };

export const Failed: Story = { args: { hint: 'Kari answers within three days.', error: 'Choose one way, so that Kari can answer.' } };

export const Checkboxes: Story = {
  render: () => html`<dugnad-choice-group label="What can you help with?" hint="Choose as many as you like." required>
    <label><input type="checkbox" name="help" value="cakes" checked /> Bake cakes</label>
    <label><input type="checkbox" name="help" value="drive" /> Drive people to the doctor</label>
    <label><input type="checkbox" name="help" value="sing" disabled /> Sing in the choir (full)</label>
  </dugnad-choice-group>`,
};

export const CheckboxesFailed: Story = {
  render: () => html`<dugnad-choice-group label="What can you help with?" error="Please choose at least one." required>
    <label><input type="checkbox" name="help" value="cakes" /> Bake cakes</label>
    <label><input type="checkbox" name="help" value="drive" /> Drive people to the doctor</label>
  </dugnad-choice-group>`,
};

export const HintForEach: Story = {
  render: () => html`<dugnad-choice-group label="How do you want to take part?" optional>
    <dugnad-choice hint="Step-free from the yard."><label><input type="radio" name="place" value="house" checked /><dugnad-icon name="place"></dugnad-icon> In the community house</label></dugnad-choice>
    <dugnad-choice hint="You get a link the day before."><label><input type="radio" name="place" value="home" /><dugnad-icon name="languages"></dugnad-icon> From home</label></dugnad-choice>
  </dugnad-choice-group>`,
};

export const Pictograms: Story = {
  render: () => html`<dugnad-choice-group label="How may we reach you?">
    <label><input type="radio" name="way" value="call" checked /><dugnad-icon name="phone"></dugnad-icon> Call me</label>
    <label><input type="radio" name="way" value="write" /><dugnad-icon name="mail"></dugnad-icon> Write to me</label>
  </dugnad-choice-group>`,
};

export const Segmented: Story = {
  render: () => html`<dugnad-choice-group segmented label="When does it suit you?">${segments('Morning', 'Afternoon', 'Evening')}</dugnad-choice-group>`,
};

export const SegmentedFieldset: Story = {
  render: () => html`<dugnad-choice-group segmented hint="We call you back." error="Choose one.">
    <fieldset><legend>When does it suit you?</legend>${segments('Morning', 'Afternoon')}</fieldset>
  </dugnad-choice-group>`,
};

export const SegmentedNarrow: Story = {
  render: () => html`<div class="narrow">
    <dugnad-choice-group segmented label="When does it suit you?">${segments('Formiddagsåpningstid', 'Ettermiddagsåpningstid', 'Kveld')}</dugnad-choice-group>
  </div>`,
};

export const Disabled: Story = {
  render: () => html`<dugnad-choice-group hint="The list is closed.">
    <fieldset disabled><legend>Which shift?</legend>
      <label><input type="radio" name="shift" checked /> Thursday 18:00</label><label><input type="radio" name="shift" /> Friday 10:00</label>
    </fieldset>
  </dugnad-choice-group>`,
};

/** One answer replaces the other, by a press or by an arrow key. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const [call, write, visit] = canvasElement.querySelectorAll('input');
    await userEvent.click(write!.closest('label')!);
    await expect([call!.checked, write!.checked, visit!.checked]).toEqual([false, true, false]);
    await userEvent.keyboard('{ArrowDown}');
    await expect([call!.checked, write!.checked, visit!.checked]).toEqual([false, false, true]);
    await expect(visit).toHaveFocus();
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-choice-group label="Vrijwilligerswerkondersteuningsmogelijkheden" hint="Contactgegevensverificatie volgt binnen drie dagen." error="Kies een bereikbaarheidsvoorkeur.">
      <label><input type="radio" name="way" value="call" checked /> Telefoongespreksterugbelverzoek</label>
      <label><input type="radio" name="way" value="visit" /><dugnad-icon name="place"></dugnad-icon> Buurthuiswerkersverenigingsbijeenkomst</label>
    </dugnad-choice-group>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-choice-group label="كيف نتواصل معكم؟" hint="الجواب خلال ثلاثة أيام.">
      <label><input type="radio" name="way" checked /><dugnad-icon name="phone"></dugnad-icon> بالهاتف</label>
      <label><input type="radio" name="way" /><dugnad-icon name="mail"></dugnad-icon> بالبريد الإلكتروني</label>
    </dugnad-choice-group>
    <dugnad-choice-group segmented label="متى؟">${segments('صباحًا', 'مساءً')}</dugnad-choice-group>
  </div>`,
};
