import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawn, drawnIntoPage } from './drawn.page.ts';

const served = (name: string): string => `data-dugnad-served="dugnad-${name}"`;

describe('a field that a server draws', () => {
  it('has its label, its hint and its error before its control, which points at them', async () => {
    equal(
      await drawnIntoPage('<dugnad-field label="Name" hint="Why &amp; how" error="Write it" optional><input name="name" aria-describedby="own"></dugnad-field>'),
      '<dugnad-field label="Name" hint="Why &amp; how" error="Write it" optional="">' +
        `<label data-dugnad="" for="id-control" ${served('field')}>Name<span class="dugnad-field-hint">(optional)</span></label>` +
        `<p class="dugnad-field-hint" id="id-hint" ${served('field')}>Why &amp; how</p><p class="dugnad-field-error" id="id-error" ${served('field')}>Write it</p>` +
        '<input id="id-control" aria-invalid="true" name="name" aria-describedby="own id-hint id-error"></dugnad-field>',
    );
  });

  it('leaves the page’s own label, and ties it to its control', async () => {
    const made = await drawnIntoPage('<dugnad-field label="No"><label>Name</label><select><option>A</option></select></dugnad-field>');
    equal(made, '<dugnad-field label="No"><label for="id-control">Name</label><select id="id-control"><option>A</option></select></dugnad-field>');
  });

  it('leaves a label around the control, and the control’s own id', async () => {
    equal(await drawnIntoPage('<dugnad-field><label>Name <input id="a"></label></dugnad-field>'), '<dugnad-field><label>Name<input id="a"></label></dugnad-field>');
  });

  const counters: readonly [what: string, content: string, words: string | undefined][] = [
    ['from maxlength', '<dugnad-field counter><textarea maxlength="40">abc</textarea></dugnad-field>', 'Characters left: 37'],
    ['from its own number, of the value', '<dugnad-field counter="10"><input value="åé"></dugnad-field>', 'Characters left: 8'],
    ['too many', '<dugnad-field counter="1"><input value="abc"></dugnad-field>', 'Characters too many: 2'],
    ['not without a number', '<dugnad-field counter><input></dugnad-field>', undefined],
    ['not where none is asked for', '<dugnad-field><input maxlength="3"></dugnad-field>', undefined],
  ];
  for (const [what, content, words] of counters) {
    it(`keeps the room for its count, which only our script can keep right: ${what}`, async () => {
      const found = /<p class="dugnad-field-counter[^"]*" id="id-counter" data-dugnad-served="dugnad-field" data-dugnad-waits="">([^<]*)</.exec(await drawnIntoPage(content));
      equal(found?.[1], words);
    });
  }

  it('without a control is left alone', async () => equal(await drawnIntoPage('<dugnad-field label="A"></dugnad-field>'), '<dugnad-field label="A"></dugnad-field>'));
});

describe('a choice that a server draws', () => {
  it('has its error before and its hint behind its label', async () => {
    equal(
      await drawnIntoPage('<dugnad-choice hint="Later" error="Tick it"><label><input type="checkbox"> Yes</label></dugnad-choice>'),
      `<dugnad-choice hint="Later" error="Tick it"><p class="dugnad-choice-error" id="id-error" ${served('choice')}>Tick it</p>` +
        `<label><input aria-describedby="id-hint id-error" aria-invalid="true" type="checkbox">Yes</label><p class="dugnad-choice-hint" id="id-hint" ${served('choice')}>Later</p></dugnad-choice>`,
    );
  });

  it('says of no radio button that it alone is wrong', async () => {
    doesNotMatch(await drawnIntoPage('<dugnad-choice error="No"><label><input type="radio"> A</label></dugnad-choice>'), /aria-invalid/);
  });

  it('without an input in a label is left alone', async () => equal(await drawnIntoPage('<dugnad-choice hint="A"><input></dugnad-choice>'), '<dugnad-choice hint="A"><input></dugnad-choice>'));
});

describe('a group of choices that a server draws', () => {
  const choices = '<label><input type="radio" name="a"> A</label>';

  it('asks its question and is named by it', async () => {
    equal(
      await drawnIntoPage(`<dugnad-choice-group label="Way" optional hint="Soon" error="Choose">${choices}</dugnad-choice-group>`),
      '<dugnad-choice-group role="radiogroup" aria-labelledby="id-label" aria-describedby="id-hint id-error" label="Way" optional="" hint="Soon" error="Choose">' +
        `<p class="dugnad-choice-group-label" id="id-label" ${served('choice-group')}>Way (optional)</p><p class="dugnad-choice-hint" id="id-hint" ${served('choice-group')}>Soon</p>` +
        `<p class="dugnad-choice-error" id="id-error" ${served('choice-group')}>Choose</p><label><input type="radio" name="a">A</label></dugnad-choice-group>`,
    );
  });

  it('of check boxes is a group, and keeps a role of the page’s', async () => {
    match(await drawnIntoPage('<dugnad-choice-group label="Way"><label><input type="checkbox"> A</label></dugnad-choice-group>'), / role="group" /);
    match(await drawnIntoPage(`<dugnad-choice-group label="Way" role="toolbar">${choices}</dugnad-choice-group>`), / role="toolbar"/);
  });

  it('leaves the page’s own legend, and says the rest behind it', async () => {
    match(
      await drawnIntoPage(`<dugnad-choice-group label="No" hint="Soon"><fieldset><legend>Way</legend>${choices}</fieldset></dugnad-choice-group>`),
      /<fieldset aria-describedby="id-hint"><legend>Way<\/legend><p class="dugnad-choice-hint" id="id-hint" [^>]*>Soon<\/p><label>/,
    );
    match(await drawnIntoPage(`<dugnad-choice-group hint="Soon"><fieldset aria-describedby="own">${choices}</fieldset></dugnad-choice-group>`), /<fieldset aria-describedby="own id-hint"><p/);
  });
});

describe('a date field that a server draws', () => {
  it('says how a date is written where it stands, and keeps the room for its button', async () => {
    const made = await drawn('<div lang="sv"><dugnad-date-field label="Day" hint="Any"><input name="day"></dugnad-date-field></div>', { language: 'nb' });
    match(made, /<label data-dugnad="" for="id-control" [^>]*>Day<\/label>/);
    match(made, /id="id-example" [^>]*>For eksempel<time datetime="(\d{4}-\d\d-\d\d)">\1<\/time>/);
    match(made, /<input id="id-control" aria-describedby="id-hint id-example" name="day">/);
    match(made, /<div class="dugnad-date-choose" data-dugnad-served="dugnad-date-field" data-dugnad-waits=""><dugnad-button/);
  });

  it('says what is wrong, and leaves the page’s own label', async () => {
    const made = await drawnIntoPage('<dugnad-date-field error="No"><label for="d">Day</label><input id="d"></dugnad-date-field>');
    match(made, /<label for="d">Day<\/label><input aria-describedby="id-example id-error" aria-invalid="true" id="d">/);
    equal(made.match(/<label/g)?.length, 1);
  });

  it('without an input is left alone', async () => equal(await drawnIntoPage('<dugnad-date-field></dugnad-date-field>'), '<dugnad-date-field></dugnad-date-field>'));
});

describe('a form that a server draws', () => {
  it('on a machine that others use too has browsers keep nothing, and the room for the button that clears', async () => {
    const made = await drawnIntoPage('<dugnad-form shared-device><form><input name="a" autocomplete="name"><textarea></textarea><button>Send</button></form></dugnad-form>');
    deepEqual(made.match(/autocomplete="[^"]*"/g), ['autocomplete="off"', 'autocomplete="off"', 'autocomplete="off"']);
    match(made, /<\/form><dugnad-button class="dugnad-form-clear" data-dugnad-served="dugnad-form" data-dugnad-waits="">Finish and clear<\/dugnad-button>/);
  });

  it('elsewhere is left alone', async () => {
    const form = '<dugnad-form><form><input autocomplete="name"></form></dugnad-form>';
    equal(await drawnIntoPage(form), form);
    equal(await drawnIntoPage('<dugnad-form shared-device></dugnad-form>'), '<dugnad-form shared-device=""></dugnad-form>');
  });
});
