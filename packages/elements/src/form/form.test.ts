import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import { DugnadForm } from './form.ts';
import { FormPage } from './form.page.ts';

const name = html`<dugnad-field label="Name" hint="As on the list"><input name="name" required autocomplete="name" /></dugnad-field>`;
const email = html`<dugnad-field label="E-mail"><input name="email" type="email" required autocomplete="email" /></dugnad-field>`;
const ways = html`<dugnad-choice-group><fieldset><legend>How may we reach you?</legend>
  <label><input type="radio" name="way" value="call" required /> Call</label><label><input type="radio" name="way" value="write" required /> Write</label>
</fieldset></dugnad-choice-group>`;
const helps = html`<dugnad-choice-group label="What can you help with?" required>
  <label><input type="checkbox" name="help" value="bake" /> Bake</label><label><input type="checkbox" name="help" value="drive" /> Drive</label>
</dugnad-choice-group>`;
const agree = html`<dugnad-choice><label><input type="checkbox" name="agree" value="yes" required /> I agree</label></dugnad-choice>`;

describe('<dugnad-form>', () => {
  describe('when something is missing', () => {
    it('is not sent, and the page hears of no submit', async () => {
      const page = await FormPage.open(name);
      await page.send();
      expect(page.sendings).to.deep.equal([]);
    });

    it('has a summary before everything else, with a heading, and the focus is on it', async () => {
      const page = await FormPage.open(html`${name}${email}`);
      await page.send();
      expect(page.element.firstElementChild).to.equal(page.summary);
      expect(page.summary!.querySelector('h2')!.textContent).to.equal('There is something to put right');
      expect(document.activeElement).to.equal(page.summary);
    });

    it('has a summary, and the focus on it, for one error too', async () => {
      const page = await FormPage.open(name);
      await page.send();
      expect(page.lines).to.have.length(1);
      expect(document.activeElement).to.equal(page.summary);
    });

    it('is told by its name and what is in it, so it is heard once and whole', async () => {
      const page = await FormPage.open(name);
      await page.send();
      expect(document.getElementById(page.summary!.getAttribute('aria-labelledby')!)!.textContent).to.equal('There is something to put right');
      expect(page.description(page.summary!)).to.equal('Please fill in “Name”.');
      expect(document.querySelector('dugnad-status-region')?.textContent ?? '', 'and not a second time').not.to.contain('Name');
    });

    it('says the same words in the summary and at each field, in the order of the page', async () => {
      const page = await FormPage.open(html`${name}${email}${ways}${helps}${agree}`);
      await page.send();
      expect(page.lines).to.deep.equal([
        'Please fill in “Name”.',
        'Please fill in “E-mail”.',
        'Please choose an answer for “How may we reach you?”.',
        'Please choose at least one for “What can you help with?”.',
        'Please tick “I agree”.',
      ]);
      expect(page.errors).to.deep.equal(page.lines);
    });

    it('marks the field as wrong, and describes it by its error', async () => {
      const page = await FormPage.open(name);
      await page.send();
      expect(page.control('name').getAttribute('aria-invalid')).to.equal('true');
      expect(page.description(page.control('name'))).to.equal('As on the list Please fill in “Name”.');
    });

    it('leads from the summary to each field, and to the first choice of a group', async () => {
      const page = await FormPage.open(html`${name}${ways}${helps}`);
      await page.send();
      const reached: string[] = [];
      for (const link of page.links) {
        link.focus();
        await sendKeys({ press: 'Enter' });
        await page.settled();
        const { name: field, value } = document.activeElement as HTMLInputElement;
        reached.push(`${field} ${value}`.trim());
      }
      expect(reached).to.deep.equal(['name', 'way call', 'help bake']);
    });

    it('can be walked through with the Tab key from its summary on (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await FormPage.open(html`${name}${email}`);
      await page.send();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(page.links[0]);
    });

    for (const [what, around] of [
      ['a closed disclosure', (content: unknown) => html`<dugnad-disclosure summary="More">${content}</dugnad-disclosure>`],
      ['a closed details', (content: unknown) => html`<details><summary>More</summary>${content}</details>`],
      ['one in another', (content: unknown) => html`<details><summary>More</summary><dugnad-disclosure summary="Still more">${content}</dugnad-disclosure></details>`],
    ] as const) {
      it(`opens ${what} to get there`, async () => {
        const page = await FormPage.open(html`${around(name)}`);
        await page.send();
        page.links[0]!.click();
        await page.becomes('the field has the focus', () => document.activeElement === page.control('name'));
        expect(page.control('name').checkVisibility()).to.equal(true);
      });
    }

    it('keeps everything that was typed', async () => {
      const page = await FormPage.open(html`${name}${email}${ways}`);
      await page.write('name', 'Åse’Holm-Ødegård');
      page.form.querySelectorAll<HTMLInputElement>('[name="way"]')[1]!.click();
      await page.send();
      expect([...new FormData(page.form)]).to.deep.equal([['name', 'Åse’Holm-Ødegård'], ['email', ''], ['way', 'write']]);
    });

    it('never disables its button', async () => {
      const page = await FormPage.open(name);
      await page.send();
      await page.send();
      expect(page.form.querySelector('button')!.disabled).to.equal(false);
    });
  });

  describe('when all is well', () => {
    it('is sent once, with what was typed and the button that was pressed', async () => {
      const page = await FormPage.open(html`${name}<button id="draft" name="as" value="draft">Keep</button>`);
      await page.write('name', 'Ada');
      page.form.querySelector<HTMLElement>('#draft')!.click();
      await page.settled();
      expect(page.sendings).to.deep.equal([{ data: [['name', 'Ada'], ['as', 'draft']], by: 'draft' }]);
    });

    it('is sent by the Enter key (WCAG 2.1.1)', async () => {
      const page = await FormPage.open(name);
      await page.write('name', 'Ada');
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(page.sendings).to.have.length(1);
    });

    it('shows no summary any more after one was shown', async () => {
      const page = await FormPage.open(name);
      await page.send();
      page.control('name').value = 'Ada';
      await page.send();
      expect([page.summary, page.errors, page.sendings.length]).to.deep.equal([null, [], 1]);
    });

    it('takes names as people have them', async () => {
      for (const person of ['Ng', 'D’Arcy-O’Brien', 'Åse', 'محمد', 'Владимир', 'x'.repeat(120)]) {
        const page = await FormPage.open(name);
        page.control('name').value = person;
        await page.send();
        expect(page.sendings[0]?.data, person).to.deep.equal([['name', person]]);
      }
    });
  });

  it('is not checked by a button that says so', async () => {
    const page = await FormPage.open(html`${name}<button id="later" formnovalidate>Later</button>`);
    await page.send();
    page.form.querySelector<HTMLElement>('#later')!.click();
    await page.settled();
    expect([page.sendings.length, page.errors]).to.deep.equal([1, []]);
  });

  it('checks controls that stand outside and belong to it', async () => {
    const page = await FormPage.open(html`${name}`);
    page.form.id = 'theirs';
    const outside = await fixture<HTMLInputElement>(html`<input form="theirs" name="code" aria-label="Code" required />`);
    await page.send();
    expect(page.lines).to.deep.equal(['Please fill in “Name”.', 'Please fill in “Code”.']);
    page.links[1]!.click();
    await page.becomes('the control outside has the focus', () => document.activeElement === outside);
    expect(outside.previousElementSibling!.textContent).to.equal('Please fill in “Code”.');
  });

  it('leaves alone what is disabled, hidden from checking or inside another form', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Closed"><input name="closed" required disabled /></dugnad-field>
      <dugnad-field label="Given"><input name="given" required readonly /></dugnad-field><input type="hidden" name="token" required />`);
    await page.send();
    expect(page.sendings).to.have.length(1);
  });

  it('forgets its errors when the form is reset', async () => {
    const page = await FormPage.open(html`${name}${helps}`);
    await page.send();
    page.form.reset();
    await page.settled();
    expect([page.summary, page.errors, page.root.querySelectorAll('[aria-invalid]').length]).to.deep.equal([null, [], 0]);
  });

  it('keeps its errors when the page does not let it be reset', async () => {
    const page = await FormPage.open(name);
    page.form.addEventListener('reset', (event) => event.preventDefault());
    await page.send();
    page.form.reset();
    await page.settled();
    expect(page.errors).to.have.length(1);
  });

  it('leaves the bubbles of the browser off while it is there, and gives them back', async () => {
    const page = await FormPage.open(name);
    const { form, element } = page;
    expect(form.noValidate).to.equal(true);
    element.remove();
    expect(form.noValidate).to.equal(false);
    page.root.append(element);
    await page.settled();
    expect(form.noValidate).to.equal(true);
  });

  it('takes a form that comes later', async () => {
    const page = await FormPage.open(name);
    const form = document.createElement('form');
    form.append(Object.assign(document.createElement('input'), { required: true, title: 'Town' }));
    page.form.replaceWith(form);
    await page.settled();
    form.requestSubmit();
    await page.settled();
    expect([form.noValidate, page.lines]).to.deep.equal([true, ['Please fill in “Town”.']]);
  });

  it('tells the webmaster when there is no form in it', async () => {
    const element = new DugnadForm();
    const page = await FormPage.open(name);
    const warnings = warningsDuring(() => {
      page.root.append(element);
      (element as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('<dugnad-form>').and.contain('<form>');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find, plain and with errors, when ${dir}`, async () => {
      const page = await FormPage.open(html`<h1>Join</h1>${name}${email}${ways}${helps}${agree}`, { dir });
      await expect(page.root).to.be.accessible();
      await page.send();
      await expect(page.root).to.be.accessible();
    });
  }
});
