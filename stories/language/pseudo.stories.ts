import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/accordion/define';
import '@dugnad/elements/action-list/define';
import '@dugnad/elements/button/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/contact-strip/define';
import '@dugnad/elements/date-field/define';
import '@dugnad/elements/document-list/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/form/define';
import '@dugnad/elements/leave-quickly/define';
import '@dugnad/elements/load-more/define';
import '@dugnad/elements/menu/define';
import '@dugnad/elements/notice/define';
import '@dugnad/elements/print-button/define';
import '@dugnad/elements/progress/define';
import '@dugnad/elements/spinner/define';
import '@dugnad/elements/steps/define';
import '@dugnad/elements/time-slots/define';
import '@dugnad/elements/toggletip/define';
import { languageReady } from '@dugnad/elements/language';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';
import { findClipped, twoFrames } from './find-clipped.ts';
import { onPageIn } from './page-language.ts';

const slots = [
  { start: '2099-11-26T10:00', end: '2099-11-26T12:00', remaining: 2, capacity: 4 },
  { start: '2099-11-27T18:00', end: '2099-11-27T20:00', taken: true },
];

const statements = html`<dugnad-leave-quickly><a href="https://www.example.org/weather">Leave</a></dugnad-leave-quickly>
  ${(['info', 'success', 'warning', 'error'] as const).map((kind) => html`<dugnad-notice kind=${kind}><p>Ada</p></dugnad-notice>`)}
  <dugnad-contact-strip name="Kari" phone="12 34 56 78" sms="12 34 56 78" email="kari@example.org" opening-hours="Mo 12:00-12:01" outside-hours="12 34 56 78"></dugnad-contact-strip>
  <dugnad-accordion><details><summary><h2>Ada</h2></summary><p>Ada</p></details><details><summary><h2>Ada</h2></summary><p>Ada</p></details></dugnad-accordion>
  <dugnad-action-list><ul></ul></dugnad-action-list>
  <dugnad-document-list><ul><li><a href="/ada.jpg" type="image/jpeg" data-size="2400000">Ada</a></li></ul></dugnad-document-list>
  <ul><li>Ada</li></ul><dugnad-load-more shown="1" total="20"><a href="?page=2">Ada</a></dugnad-load-more>
  <dugnad-load-more shown="20" total="20"></dugnad-load-more>
  <dugnad-menu><ul><li><button>Ada</button></li></ul></dugnad-menu>
  <section><p>Ada</p><dugnad-print-button alone></dugnad-print-button></section>
  <dugnad-progress label="Ada" value="1200" max="1000"></dugnad-progress><dugnad-progress></dugnad-progress>
  <dugnad-spinner></dugnad-spinner>
  <dugnad-steps current="2"><ol><li>Ada</li><li>Ada</li><li>Ada</li></ol></dugnad-steps>
  <p>Ada <dugnad-toggletip>Ada</dugnad-toggletip></p>`;

const questions = html`<dugnad-form shared-device @submit=${(event: Event) => event.preventDefault()}><form action="/ada" method="post">
  <dugnad-field label="Ada" optional counter><textarea maxlength="40"></textarea></dugnad-field>
  <dugnad-field label="Ada"><input name="email" type="email" value="ada" /></dugnad-field>
  <dugnad-field label="Ada"><input name="age" type="number" step="5" value="3" /></dugnad-field>
  <dugnad-date-field label="Ada"><input name="day" value="31.02.2099" required /></dugnad-date-field>
  <dugnad-time-slots name="time" label="Ada" .slots=${slots} required></dugnad-time-slots>
  <dugnad-choice-group label="Ada" required><label><input type="checkbox" name="help" /> Ada</label></dugnad-choice-group>
  <dugnad-field label="Ada"><input name="paper" type="file" required /></dugnad-field>
  <dugnad-button type="submit">Ada</dugnad-button>
</form></dugnad-form>`;

const meta: Meta = {
  title: 'Language/Pseudo',
  // Two fifths more letters, with accents: what is cut off here is cut off in Finnish.
  tags: ['!autodocs'],
  decorators: [onPageIn('en-XA'), (story) => html`<div class="narrow">${story()}</div>`],
};
export default meta;
type Story = StoryObj;

async function nothingIsClipped(canvas: HTMLElement): Promise<void> {
  await languageReady();
  await twoFrames();
  const story = canvas.querySelector<HTMLElement>('.narrow') ?? canvas;
  await expect(findClipped(story)).toEqual([]);
}

export const Statements: Story = { render: () => statements, play: ({ canvasElement }) => nothingIsClipped(canvasElement) };

export const Questions: Story = {
  render: () => questions,
  play: async ({ canvasElement }) => {
    const form = inStory(canvasElement, 'dugnad-form');
    await languageReady();
    await form.updateComplete;
    form.form?.requestSubmit();
    await nothingIsClipped(canvasElement);
  },
};

/** The words around a month, in a dialog. */
export const ChooseADate: Story = {
  render: () => html`<dugnad-date-field label="Ada" min="2099-11-01" weeks><input name="day" value="2099-11-26" /></dugnad-date-field>`,
  play: async ({ canvasElement }) => {
    await languageReady();
    await twoFrames();
    const field = inStory(canvasElement, 'dugnad-date-field');
    field.querySelector('dugnad-button')?.click();
    const month = await waitFor(() => inStory(canvasElement, 'dugnad-date-dialog'), { timeout: 10_000 });
    await waitFor(() => expect(inShadow<HTMLDialogElement>(month, 'dialog').open).toBe(true), { timeout: 10_000 });
    await twoFrames();
    const dialog = inShadow(month, 'dialog');
    await expect(dialog.textContent).toContain('[');
    await expect(findClipped(dialog)).toEqual([]);
  },
};
