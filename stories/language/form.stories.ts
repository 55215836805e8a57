import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/button/define';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/date-field/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/form/define';
import '@dugnad/elements/time-slots/define';
import { languageReady } from '@dugnad/elements/language';
import { html } from 'lit';
import { inStory } from '../shadow.ts';
import { arabic, easyNorwegian, finnish, polish, type FormWords } from './form.words.ts';
import { onPageIn } from './page-language.ts';

const slots = [
  { start: '2099-11-26T10:00', end: '2099-11-26T12:00', remaining: 2, capacity: 4 },
  { start: '2099-11-27T18:00', end: '2099-11-27T20:00', taken: true },
];

const meta: Meta<FormWords> = {
  title: 'Language/Form',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (words) => html`<dugnad-form shared-device @submit=${(event: Event) => event.preventDefault()}><form action="/sign-up" method="post">
    <dugnad-field label=${words.name} hint=${words.nameHint}><input name="name" autocomplete="name" required /></dugnad-field>
    <dugnad-field label=${words.email}><input name="email" type="email" autocomplete="email" spellcheck="false" value="kari@" required /></dugnad-field>
    <dugnad-field label=${words.phone} optional><input name="phone" type="tel" autocomplete="tel" /></dugnad-field>
    <dugnad-field label=${words.site}><input name="site" type="url" autocomplete="url" value="bydelshuset" /></dugnad-field>
    <dugnad-field label=${words.age}><input name="age" type="number" min="16" value="12" required /></dugnad-field>
    <dugnad-date-field label=${words.day} min="today"><input name="day" value="31.02.2099" required /></dugnad-date-field>
    <dugnad-time-slots name="time" label=${words.time} .slots=${slots} required></dugnad-time-slots>
    <dugnad-field label=${words.town}><select name="town" required>${words.towns.map((town, at) => html`<option value=${at === 0 ? '' : town}>${town}</option>`)}</select></dugnad-field>
    <dugnad-choice-group><fieldset><legend>${words.way}</legend>${words.ways.map((way) => html`<label><input type="radio" name="way" value=${way} required /> ${way}</label>`)}</fieldset></dugnad-choice-group>
    <dugnad-choice-group label=${words.help} required>${words.helps.map((help) => html`<label><input type="checkbox" name="help" value=${help} /> ${help}</label>`)}</dugnad-choice-group>
    <dugnad-field label=${words.paper}><input name="paper" type="file" required /></dugnad-field>
    <dugnad-field label=${words.more} optional counter><textarea name="more" rows="3" maxlength="200"></textarea></dugnad-field>
    <dugnad-choice><label><input type="checkbox" name="keep" value="yes" required /> ${words.keep}</label></dugnad-choice>
    <dugnad-button type="submit" variant="filled">${words.send}</dugnad-button>
  </form></dugnad-form>`,
  play: async ({ canvasElement }) => {
    const form = inStory(canvasElement, 'dugnad-form');
    await languageReady();
    await form.updateComplete;
    form.form?.requestSubmit();
    await form.updateComplete;
  },
};
export default meta;
type Story = StoryObj<FormWords>;

export const Finnish: Story = { args: finnish, decorators: [onPageIn('fi')] };

export const Polish: Story = { args: polish, decorators: [onPageIn('pl')] };

export const EasyNorwegian: Story = { args: easyNorwegian, decorators: [onPageIn('nb-simple')] };

export const Arabic: Story = { args: arabic, decorators: [onPageIn('ar', 'rtl')] };
