import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Typed } from '../signing/signing-state.ts';
import { fillForm, readSignature, readTyped } from './read-form.ts';

interface Control {
  name: string;
  type: string;
  value: string;
  checked: boolean;
}

const field = (name: string, value = '', type = 'text'): Control => ({ name, type, value, checked: false });
const box = (name: string, checked: boolean): Control => ({ name, type: 'checkbox', value: 'on', checked });
const radio = (value: string, checked: boolean): Control => ({ name: 'visibility', type: 'radio', value, checked });

/** As much of a form as is read. */
const formOf = (controls: Control[]): HTMLFormElement => ({ querySelectorAll: () => controls }) as unknown as HTMLFormElement;

const filled = (controls: Control[], typed: Typed, withConsents = true): Typed => {
  const form = formOf(controls);
  fillForm(form, typed, withConsents);
  return readTyped(form);
};

describe('what is typed', () => {
  const table: [what: string, controls: Control[], typed: Typed][] = [
    ['has text as it stands, with its spaces', [field('name', ' Aud  Bjørnøy ')], { name: ' Aud  Bjørnøy ' }],
    ['has an empty field as empty', [field('comment')], { comment: '' }],
    ['has a box as ticked or not', [box('consent-news', true), box('oldEnough', false)], { 'consent-news': true, oldEnough: false }],
    ['has the chosen one of several ways to be shown', [radio('hidden', false), radio('initials', true), radio('name', false)], { visibility: 'initials' }],
    ['has no way to be shown where none is chosen', [radio('hidden', false), radio('name', false)], {}],
  ];
  for (const [what, controls, typed] of table) it(what, () => deepEqual(readTyped(formOf(controls)), typed));
});

describe('what was typed comes back', () => {
  const table: [what: string, controls: Control[], typed: Typed, withConsents: boolean, after: Typed][] = [
    ['into empty fields', [field('name')], { name: 'Aud' }, true, { name: 'Aud' }],
    ['but not over what somebody has begun to type', [field('name', 'Ol')], { name: 'Aud' }, true, { name: 'Ol' }],
    ['as ticks', [box('oldEnough', false)], { oldEnough: true }, true, { oldEnough: true }],
    ['and takes no tick away', [box('oldEnough', true)], { oldEnough: false }, true, { oldEnough: true }],
    ['with consent where its texts are the same', [box('consent-news', false)], { 'consent-news': true }, true, { 'consent-news': true }],
    ['without consent where its texts are others', [box('consent-news', false), field('name')], { 'consent-news': true, name: 'Aud' }, false, { 'consent-news': false, name: 'Aud' }],
    ['as the way to be shown', [radio('hidden', true), radio('name', false)], { visibility: 'name' }, true, { visibility: 'name' }],
    ['and leaves what it says nothing of', [field('email', 'a@b.no'), radio('hidden', true)], {}, true, { email: 'a@b.no', visibility: 'hidden' }],
    ['and is nothing for a field that is no longer asked', [field('name')], { postcode: '0550' }, true, { name: '' }],
  ];
  for (const [what, controls, typed, withConsents, after] of table) it(what, () => deepEqual(filled(controls, typed, withConsents), after));
});

describe('the signature that the fields make', () => {
  const least = { name: '', email: '', visibility: 'hidden', language: 'nb' };
  const table: [what: string, typed: Typed, signature: object][] = [
    ['shows nobody who has not chosen to be', {}, least],
    ['shows nobody where the choice is empty', { visibility: '' }, least],
    ['is shown as was chosen', { visibility: 'initials' }, { ...least, visibility: 'initials' }],
    ['has no spaces around', { name: '  Aud Bjørnøy ', email: ' aud@example.org\n' }, { ...least, name: 'Aud Bjørnøy', email: 'aud@example.org' }],
    ['leaves out what was left empty', { postcode: ' ', comment: '\n' }, least],
    ['has what was not', { postcode: ' 0550 ', comment: 'For the trees. ' }, { ...least, postcode: '0550', comment: 'For the trees.' }],
    ['says an age only when it was said', { oldEnough: false }, least],
    ['says the age that was said', { oldEnough: true }, { ...least, oldEnough: true }],
    ['takes no tick for a name', { name: true, comment: true }, least],
    ['has nothing that only the form knows', { website: 'spam', 'consent-news': true, code: '123456' }, least],
  ];
  for (const [what, typed, signature] of table) it(what, () => deepEqual(readSignature(typed, 'nb'), signature));
});
