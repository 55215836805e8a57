import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadField } from '@dugnad/elements/field';
import '@dugnad/elements/field/define';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadField, 'label' | 'hint' | 'error' | 'optional'>;

const meta: Meta<Args> = {
  title: 'Elements/Field',
  component: 'dugnad-field',
  args: { label: 'Name', hint: '', error: '', optional: false },
  render: ({ label, hint, error, optional }) => html`<dugnad-field label=${label} hint=${hint} error=${error} ?optional=${optional}>
    <input autocomplete="name" />
  </dugnad-field>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Hint: Story = { args: { hint: 'So that Kari knows whom to ask for when she calls.' } };

export const Failed: Story = {
  args: { error: 'Write your name, or what people call you.' },
  play: async ({ canvasElement, args }) => {
    const input = inStory(canvasElement, 'input');
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(args.error);
  },
};

/** A press on the label goes to the input. */
export const LabelPressed: Story = {
  play: async ({ canvasElement }) => {
    inStory(canvasElement, 'label').click();
    await expect(inStory(canvasElement, 'input')).toHaveFocus();
  },
};

export const Optional: Story = { args: { label: 'What else should we know?', optional: true } };

export const TextArea: Story = {
  render: () => html`<dugnad-field label="What can you help with?" hint="A few words are enough."><textarea rows="4">Bake cakes, drive on Tuesdays</textarea></dugnad-field>`,
};

export const Select: Story = {
  render: () => html`<dugnad-field label="Which day suits you best?">
    <select><option>Monday</option><option selected>Thursday</option><option>Saturday</option></select>
  </dugnad-field>`,
};

export const Checkbox: Story = {
  render: () => html`<dugnad-field label="Call me instead of writing" hint="We call on weekdays between 12 and 15."><input type="checkbox" checked /></dugnad-field>`,
};

export const Radio: Story = {
  render: () => html`<fieldset>
    <legend>How do you want to take part?</legend>
    <dugnad-field label="In the community house"><input type="radio" name="way" checked /></dugnad-field>
    <dugnad-field label="From home"><input type="radio" name="way" /></dugnad-field>
  </fieldset>`,
};

export const Counter: Story = {
  render: () => html`<dugnad-field label="Your greeting" hint="We print it on the card." counter><textarea rows="3" maxlength="120">Thank you for the cakes!</textarea></dugnad-field>`,
};

export const CounterOver: Story = {
  render: () => html`<dugnad-field label="Your greeting" counter="20"><textarea rows="3">Thank you for the cakes, all of them!</textarea></dugnad-field>`,
};

export const OwnLabel: Story = {
  render: () => html`<dugnad-field hint="So that Kari knows whom to ask for." error="Write your name, or what people call you.">
    <label for="own-label">Name</label>
    <input id="own-label" autocomplete="name" />
  </dugnad-field>`,
};

export const File: Story = {
  render: () => html`<dugnad-field label="Your good-conduct certificate" hint="A photograph of it will do."><input type="file" accept="image/*,.pdf" /></dugnad-field>`,
};

export const FileFailed: Story = {
  render: () => html`<dugnad-field label="Your good-conduct certificate" error="Choose a file of at most 5 MB."><input type="file" /></dugnad-field>`,
};

export const NumberOfPeople: Story = {
  render: () => html`<dugnad-field label="How many are you?" hint="Children count too."><input type="number" min="1" max="12" value="3" /></dugnad-field>`,
};

export const Day: Story = {
  render: () => html`<dugnad-field label="When were you born?" hint="The day as your browser asks for it."><input type="date" autocomplete="bday" value="1952-06-01" /></dugnad-field>`,
};

export const Range: Story = {
  render: () => html`<dugnad-field label="How far can you walk?" hint="From a few steps to an hour."><input type="range" min="0" max="60" step="5" value="20" /></dugnad-field>`,
};

export const Colour: Story = {
  render: () => html`<dugnad-field label="Colour of your team" hint="For the ribbons."><input type="color" value="#305848" /></dugnad-field>`,
};

/** Can be read, marked and sent, and not changed. */
export const ReadOnly: Story = {
  render: () => html`<dugnad-field label="Your number at the library" hint="Set by the library."><input value="0975-1234" readonly /></dugnad-field>`,
};

export const Disabled: Story = {
  render: () => html`<dugnad-field label="Postcode" hint="Filled in by the link that you came with."><input value="0975" disabled /></dugnad-field>`,
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-field label="Vrijwilligerswerkondersteuningsorganisatie waarbij u bent aangesloten" error="Vul de volledige organisatienaam in.">
      <input value="Noorderkempense buurthuiswerkersvereniging" />
    </dugnad-field>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-field label="الاسم" hint="كما تحب أن نناديك."><input value="ليلى" /></dugnad-field>
  </div>`,
};
