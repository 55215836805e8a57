import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadForm } from '@dugnad/elements/form';
import '@dugnad/elements/button/define';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/form/define';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

type Args = Pick<DugnadForm, 'busy' | 'sharedDevice'>;

const fields = html`
  <dugnad-field label="Name" hint="So that Kari knows whom to ask for."><input name="name" autocomplete="name" required /></dugnad-field>
  <dugnad-field label="E-mail"><input name="email" type="email" autocomplete="email" spellcheck="false" required /></dugnad-field>
  <dugnad-choice-group>
    <fieldset>
      <legend>How may we reach you?</legend>
      <label><input type="radio" name="way" value="call" required /> Call me</label>
      <label><input type="radio" name="way" value="write" required /> Write to me</label>
    </fieldset>
  </dugnad-choice-group>
  <dugnad-field label="What else should we know?" optional counter><textarea name="more" rows="3" maxlength="200"></textarea></dugnad-field>
  <dugnad-choice hint="Until you tell us to forget it."><label><input type="checkbox" name="keep" value="yes" required /> You may keep what I wrote</label></dugnad-choice>
  <dugnad-button type="submit" variant="filled">Sign up</dugnad-button>
`;

/** Nothing is sent from a story. */
const onSubmit = (event: Event): void => event.preventDefault();

const around = (content: TemplateResult, { busy, sharedDevice }: Args): TemplateResult => html`<dugnad-form ?busy=${busy} ?shared-device=${sharedDevice} @submit=${onSubmit}>
  <form action="/sign-up" method="post">${content}</form>
</dugnad-form>`;

async function send({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector('dugnad-form')!;
  await element.updateComplete;
  element.form!.requestSubmit();
  await element.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Elements/Form',
  component: 'dugnad-form',
  args: { busy: false, sharedDevice: false },
  render: (args) => around(fields, args),
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** The summary takes the focus; Enter on its first line goes to the field. */
export const SomethingToPutRight: Story = {
  play: async ({ canvasElement }) => {
    await send({ canvasElement });
    const summary = inStory(canvasElement, '.dugnad-form-summary');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary.querySelectorAll('li')).toHaveLength(4);
    inStory(summary, 'a').focus();
    await userEvent.keyboard('{Enter}');
    await expect(inStory(canvasElement, '[name="name"]')).toHaveFocus();
    await expect(inStory(canvasElement, '[name="name"]')).toBeInvalid();
  },
};

export const OneThingToPutRight: Story = {
  render: (args) => around(html`<dugnad-field label="Name" missing="Write your name, so that Kari knows who is calling."><input name="name" required /></dugnad-field><dugnad-button type="submit" variant="filled">Sign up</dugnad-button>`, args),
  play: send,
};

export const SaidByTheServer: Story = {
  play: async ({ canvasElement }) => {
    await canvasElement.querySelector('dugnad-form')!.showErrors([{ name: 'email', message: 'Somebody has signed up with this address.' }, { message: 'The list was closed a minute ago.' }]);
  },
};

export const Busy: Story = { args: { busy: true } };

export const SharedDevice: Story = { args: { sharedDevice: true } };

/** Finished and cleared: what was typed is gone, and the first field has the focus for the next visitor. */
export const Cleared: Story = {
  args: { sharedDevice: true },
  play: async ({ canvasElement }) => {
    const [name, keep] = [inStory(canvasElement, '[name="name"]'), inStory(canvasElement, '[name="keep"]')];
    await waitFor(() => expect(inStory(canvasElement, '.dugnad-form-clear')).toBeVisible());
    await userEvent.type(name, 'Fatima');
    await userEvent.click(keep);
    inStory(canvasElement, '.dugnad-form-clear').focus();
    await userEvent.keyboard('{Enter}');
    await expect(name).toHaveValue('');
    await expect(keep).not.toBeChecked();
    await expect(name).toHaveFocus();
  },
};

/** Whoever was to check did not answer: it is said, and what was typed stays. */
export const CouldNotCheck: Story = {
  render: (args) => around(html`<dugnad-field label="Name"><input name="name" value="Fatima" required /></dugnad-field><dugnad-button type="submit" variant="filled">Sign up</dugnad-button>`, args),
  play: async ({ canvasElement }) => {
    const element = inStory(canvasElement, 'dugnad-form');
    element.schema = { '~standard': { version: 1, vendor: 'story', validate: () => Promise.reject(new Error('The register does not answer.')) } };
    await element.updateComplete;
    element.form!.requestSubmit();
    await waitFor(() => expect(inStory(canvasElement, '.dugnad-form-summary')).toHaveFocus());
    await expect(canvasElement.querySelectorAll('.dugnad-form-summary li')).toHaveLength(1);
    await expect(inStory(canvasElement, 'input')).toHaveValue('Fatima');
  },
};

export const ControlsOfTheTheme: Story = {
  render: (args) => around(html`<p><label>Name<br /><input name="name" autocomplete="name" required /></label></p>
    <p><label for="theme-town">Town</label><br /><input id="theme-town" name="town" required /></p>
    <fieldset><legend>Which day?</legend><label><input type="radio" name="day" required /> Tuesday</label> <label><input type="radio" name="day" required /> Friday</label></fieldset>
    <button>Sign up</button>`, args),
  play: send,
};

export const NativeButtons: Story = {
  render: (args) => around(html`<dugnad-field label="Name"><input name="name" autocomplete="name" required /></dugnad-field>
    <p><button>Sign up</button> <button type="button">Ask a question first</button> <button type="reset">Begin again</button></p>`, args),
};

export const Narrow: Story = { render: (args) => html`<div class="narrow">${around(fields, args)}</div>`, play: send };

export const RightToLeft: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${around(html`<dugnad-field label="الاسم" missing="اكتبوا الاسم من فضلكم."><input name="name" required /></dugnad-field>
    <dugnad-button type="submit" variant="filled">تسجيل</dugnad-button>`, args)}</div>`,
  play: send,
};
