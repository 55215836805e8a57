import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawPart } from '../draw-part.page.ts';
import { attribute, nameOf, wordsIn } from '../page-tree.page.ts';
import { areaTemplate, boxTemplate, lineTemplate, radiosTemplate } from './controls.template.ts';

describe('a line to write in', () => {
  it('has its label, and nothing that it does not need', () => {
    const page = drawPart(lineTemplate({ id: 'name', label: 'Name' }));
    const [input] = page.named('input');
    deepEqual(input!.attrs.map(({ name, value }) => `${name}=${value}`), ['id=name', 'name=name', 'type=text', 'value=']);
    equal(nameOf(page, input!), 'Name');
  });

  it('is described by its hint, then by what is wrong', () => {
    const page = drawPart(lineTemplate({ id: 'email', label: 'E-mail', type: 'email', hint: 'Why', error: 'Not whole', value: 'kari@', isRequired: true }));
    const [input] = page.named('input');
    deepEqual(['aria-describedby', 'aria-invalid', 'aria-required', 'value', 'spellcheck', 'autocapitalize'].map((name) => attribute(input!, name)), ['email-hint email-error', 'true', 'true', 'kari@', 'false', 'none']);
    deepEqual([wordsIn(page.byId('email-hint')), wordsIn(page.byId('email-error'))], ['Why', 'Not whole']);
  });

  it('is described by what is wrong alone where there is no hint', () => {
    equal(attribute(drawPart(lineTemplate({ id: 'name', label: 'Name', error: 'x' })).named('input')[0]!, 'aria-describedby'), 'name-error');
  });

  it('takes a code as telephones offer it', () => {
    const [input] = drawPart(lineTemplate({ id: 'code', label: 'Code', autocomplete: 'one-time-code', inputmode: 'numeric' })).named('input');
    deepEqual(['autocomplete', 'inputmode', 'spellcheck'].map((name) => attribute(input!, name)), ['one-time-code', 'numeric', 'false']);
  });
});

describe('several lines to write in', () => {
  it('keep every line and blank that was typed', () => {
    for (const value of ['one\ntwo', '\nfirst line empty', '  blanks ', '</textarea><b>', '']) {
      const [area] = drawPart(areaTemplate({ id: 'text', label: 'Text', value })).named('textarea');
      equal(area!.childNodes.map((one) => ('value' in one ? one.value : '')).join(''), value);
    }
  });

  it('are described as a line is', () => {
    const [area] = drawPart(areaTemplate({ id: 'text', label: 'Text', hint: 'h', error: 'e', isRequired: true })).named('textarea');
    deepEqual(['aria-describedby', 'aria-invalid', 'aria-required'].map((name) => attribute(area!, name)), ['text-hint text-error', 'true', 'true']);
  });
});

describe('a box', () => {
  it('is never ticked by itself', () => {
    const [box] = drawPart(boxTemplate({ id: 'news', words: 'News' })).named('input');
    deepEqual(['type', 'value', 'checked', 'aria-required'].map((name) => attribute(box!, name)), ['checkbox', 'on', undefined, undefined]);
  });

  it('stays ticked where somebody ticked it', () => {
    equal(attribute(drawPart(boxTemplate({ id: 'news', words: 'News', isTicked: true })).named('input')[0]!, 'checked'), '');
  });

  it('is pressed anywhere in its row, and says what is wrong before it', () => {
    const page = drawPart(boxTemplate({ id: 'news', words: 'News', hint: 'Three a year', error: 'Please tick', isRequired: true }));
    const [box] = page.named('input');
    equal(nameOf(page, box!), 'News');
    equal(attribute(box!, 'aria-describedby'), 'news-hint news-error');
    equal(page.all.indexOf(page.byId('news-error')!) < page.all.indexOf(box!), true);
  });
});

describe('one of several', () => {
  const options = [{ value: 'a', words: 'First' }, { value: 'b', words: 'Second' }];

  it('has a legend, and a name for each', () => {
    const page = drawPart(radiosTemplate({ name: 'one', legend: 'Which?', options, chosen: 'b' }));
    equal(wordsIn(page.named('legend')[0]), 'Which?');
    deepEqual(page.named('input').map((one) => [attribute(one, 'id'), nameOf(page, one), attribute(one, 'checked')]), [['one-a', 'First', undefined], ['one-b', 'Second', '']]);
    equal(attribute(page.named('fieldset')[0]!, 'aria-describedby'), undefined);
  });

  it('says what is wrong for all of them', () => {
    const page = drawPart(radiosTemplate({ name: 'one', legend: 'Which?', options, chosen: '', error: 'Please choose' }));
    equal(wordsIn(page.byId(attribute(page.named('fieldset')[0]!, 'aria-describedby')!)), 'Please choose');
    equal(page.named('input').some((one) => attribute(one, 'checked') !== undefined), false);
  });
});
