import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { FormPage } from './form.page.ts';

const fields = html`<dugnad-field label="Name"><input name="name" required /></dugnad-field>
  <dugnad-field label="E-mail"><input name="email" type="email" required /></dugnad-field>`;

describe('while somebody fills in a form', () => {
  it('nothing is found wrong before it is sent, however one types and leaves', async () => {
    const page = await FormPage.open(fields);
    await page.write('email', 'kari');
    await page.leave();
    expect([page.errors, page.summary]).to.deep.equal([[], null]);
  });

  it('what is put right is no longer called wrong once it is left, and the rest is', async () => {
    const page = await FormPage.open(fields);
    await page.send();
    await page.write('name', 'Ada');
    expect(page.errors, 'not while typing').to.have.length(2);
    await page.leave();
    expect(page.errors).to.deep.equal(['Please fill in “E-mail”.']);
    expect(page.lines).to.deep.equal(page.errors);
  });

  it('the summary goes with the last of them', async () => {
    const page = await FormPage.open(fields);
    await page.send();
    await page.write('name', 'Ada');
    await page.write('email', 'ada@example.org');
    await page.leave();
    expect([page.summary, page.errors]).to.deep.equal([null, []]);
  });

  it('what is still wrong, but in another way, is called so', async () => {
    const page = await FormPage.open(fields);
    await page.send();
    await page.write('email', 'ada');
    await page.leave();
    expect(page.lines[1]).to.equal('“E-mail” is not a whole e-mail address. Example: kari@example.org.');
    expect(page.errors).to.deep.equal(page.lines);
  });

  it('no other field is found wrong by leaving one', async () => {
    const page = await FormPage.open(fields);
    page.control('email').value = 'ada@example.org';
    await page.send();
    await page.write('email', 'ada');
    await page.leave();
    expect(page.errors).to.deep.equal(['Please fill in “Name”.']);
  });

  it('a choice is right as soon as it is made', async () => {
    const page = await FormPage.open(html`<dugnad-choice-group label="Way"><label><input type="radio" name="way" value="call" required /> Call</label></dugnad-choice-group>`);
    await page.send();
    page.links[0]!.click();
    await sendKeys({ press: ' ' });
    await page.settled();
    expect([page.summary, page.errors]).to.deep.equal([null, []]);
  });

  it('one press of the button sends, although an error goes and the button moves', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Name"><input name="name" required /></dugnad-field>`);
    await page.send();
    await page.write('name', 'Ada');
    await page.pressSend();
    expect(page.sendings).to.have.length(1);
    expect(page.errors).to.deep.equal([]);
  });

  it('what the pointer leaves is looked at when it is up', async () => {
    const page = await FormPage.open(fields);
    await page.send();
    await page.write('name', 'Ada');
    await page.pressSend();
    expect(page.errors).to.deep.equal(['Please fill in “E-mail”.']);
  });
});
