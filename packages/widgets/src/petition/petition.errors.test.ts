import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DugnadError } from '@dugnad/client/errors';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

type Asked = Partial<PetitionInput>;

const strict: Asked = { ask: { postcode: 'required', comment: true, visibility: ['hidden', 'name'] }, eligibility: { minimumAge: 15 } };

/** A form in which everything is right. */
async function filled(petition: Asked = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open({ petition: { ...strict, ...petition } });
  page.fill({ postcode: '0550', comment: 'For the trees' });
  page.tick('oldEnough');
  return page;
}

async function refused(page: PetitionPage, count = 1): Promise<void> {
  await page.press('Sign');
  await waitUntil(() => page.summary.length === count, `${count} mistakes expected, ${page.summary.length} said`);
}

/** What the browser itself finds wrong. */
const wrong: readonly [what: string, spoil: (page: PetitionPage) => void, field: string, words: string][] = [
  ['no name is written', (page) => page.enter('name', ''), 'name', 'Please write your name.'],
  ['the name is only spaces', (page) => page.enter('name', '   '), 'name', 'Please write your name.'],
  ['no e-mail address is written', (page) => page.enter('email', ''), 'email', 'Please write your e-mail address.'],
  ['the e-mail address has no @', (page) => page.enter('email', 'aud.example.org'), 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
  ['the e-mail address ends at its @', (page) => page.enter('email', 'aud@'), 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
  ['a postcode is needed and missing', (page) => page.enter('postcode', ''), 'postcode', 'Please write your postcode.'],
  ['the box about age is not ticked', (page) => page.tick('oldEnough'), 'oldEnough', 'Please tick the box about your age.'],
  ['the consent that is needed is not given', (page) => page.tick('consent-opinion'), 'consent-opinion', 'Please tick this box if you agree. It is needed to go on.'],
];

/** What only whoever receives it finds wrong. */
const refusals: readonly [pointer: string, code: string, field: string, words: string][] = [
  ['/name', 'formula', 'name', 'Please begin your name with a letter.'],
  ['/name', 'address', 'name', 'Please write your name without a web address.'],
  ['/name', 'too-long', 'name', 'The name is too long. Please write it shorter.'],
  ['/name', 'no-letter', 'name', 'Please check how your name is written.'],
  ['/email', 'not-an-email', 'email', 'The e-mail address is not complete. Example: kari@example.org.'],
  ['/postcode', 'not-a-postcode', 'postcode', 'Please check the postcode.'],
  ['/comment', 'too-long', 'comment', 'The comment is too long. Please make it shorter.'],
  ['/oldEnough', 'missing', 'oldEnough', 'Please tick the box about your age.'],
];

describe('a mistake in the form', () => {
  for (const [what, spoil, field, words] of wrong) {
    it(`is said in the same words at the field and at the top when ${what} (WCAG 3.3.1)`, async () => {
      const page = await filled();
      spoil(page);
      await refused(page);
      expect(page.summary).to.deep.equal([words]);
      expect(page.described(field)).to.contain(words);
      expect(page.field(field).getAttribute('aria-invalid')).to.equal('true');
      expect(page.focused).to.contain('There is something to put right');
      expect(page.source.signatures).to.have.length(0);
    });
  }

  for (const [pointer, code, field, words] of refusals) {
    it(`is said alike when whoever receives it finds ${pointer} ${code}`, async () => {
      const page = await filled();
      page.source.update({ fail: new DugnadError('invalid-input', 'No.', { errors: [{ pointer, code }] }) });
      await refused(page);
      expect(page.summary).to.deep.equal([words]);
      expect(page.described(field)).to.contain(words);
      expect(page.focused).to.contain('There is something to put right');
    });
  }

  it('takes nothing of what was typed, ticked and chosen', async () => {
    const page = await filled();
    page.show('name');
    page.enter('email', 'aud@');
    await refused(page);
    expect([page.field('name').value, page.field('email').value, page.field('postcode').value, page.field('comment').value]).to.deep.equal(['Aud Bjørnøy', 'aud@', '0550', 'For the trees']);
    expect([page.field('consent-opinion').checked, page.field('oldEnough').checked]).to.deep.equal([true, true]);
    expect(new FormData(page.form!).get('visibility')).to.equal('name');
  });

  it('stands first in the form, before any field', async () => {
    const page = await filled();
    page.enter('name', '');
    await refused(page);
    const summary = page.root.querySelector('.summary')!;
    expect(summary.compareDocumentPosition(page.field('name')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('is not told by its colour alone (WCAG 1.4.1)', async () => {
    const page = await filled();
    page.enter('name', '');
    await refused(page);
    const marked = page.root.querySelector('.question:has([name="name"])')!;
    expect(spoken(marked)).to.contain('Please write your name.');
  });

  it('is said of all fields at once, in their order on the screen', async () => {
    const page = await PetitionPage.open({ petition: strict });
    await refused(page, 5);
    expect(page.summary.map((words) => /name|e-mail|postcode|age|tick/.exec(words)?.[0])).to.deep.equal(['name', 'e-mail', 'postcode', 'tick', 'tick']);
  });

  it('is said of all fields that the receiver names, and of one it does not know at the top alone', async () => {
    const page = await filled();
    const errors = [{ pointer: '/shoeSize', code: 'missing' }, { pointer: '/postcode', code: 'not-a-postcode' }, { pointer: '/name', code: 'formula' }];
    page.source.update({ fail: new DugnadError('invalid-input', 'No.', { errors }) });
    await refused(page, 3);
    expect([...page.summary].sort()).to.deep.equal(['Please begin your name with a letter.', 'Please check the postcode.', 'Please check what you wrote here.']);
    expect(page.root.querySelectorAll('[aria-invalid="true"]')).to.have.length(2);
  });

  it('is no reason to offer to keep the signature on this device', async () => {
    const page = await filled();
    page.source.update({ fail: new DugnadError('invalid-input', 'No.', { errors: [{ pointer: '/name', code: 'formula' }] }) });
    await refused(page);
    expect(page.has('Yes, keep it')).to.equal(false);
    expect(page.root.querySelectorAll('[part="unsent"]')).to.have.length(0);
  });

  it('is one of the server where it names no field, and nothing is lost', async () => {
    const page = await filled();
    page.source.update({ fail: new DugnadError('invalid-input', 'No.', { errors: [] }) });
    await page.press('Sign');
    expect(spoken(await page.shows('unsent'))).to.contain('It does not work just now.');
    expect(page.field('comment').value).to.equal('For the trees');
  });
});

describe('the way from a mistake to its field', () => {
  for (const [what, spoil, field] of wrong) {
    it(`is one press by keyboard when ${what}`, async () => {
      const page = await filled();
      spoil(page);
      await refused(page);
      page.root.querySelector<HTMLElement>('.summary a')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => page.root.activeElement === page.field(field), 'the focus is elsewhere');
    });
  }

  it('ends when it has been put right, and the form goes out', async () => {
    const page = await filled();
    page.enter('email', 'aud@');
    await refused(page);
    page.field('email').focus();
    await sendKeys({ type: 'example.org' });
    await sendKeys({ press: 'Tab' });
    expect(page.summary).to.have.length(1); // nothing moves before they send again
    await page.press('Sign');
    await page.shows('sent');
    expect(page.source.sent).to.have.length(1);
  });

  it('is there again at each press', async () => {
    const page = await filled();
    page.enter('name', '');
    await refused(page);
    page.field('email').focus();
    await refused(page);
    await waitUntil(() => page.focused.includes('There is something to put right'));
  });

  it('is the same after a refusal by the receiver: put right, it goes out under a new key', async () => {
    const page = await filled();
    page.enter('name', '=Aud');
    await refused(page);
    page.enter('name', 'Aud');
    await page.press('Sign');
    await page.shows('sent');
    const [first, second] = page.source.sent;
    expect([first?.signature.name, second?.signature.name]).to.deep.equal(['=Aud', 'Aud']);
    expect(first?.idempotencyKey).to.not.equal(second?.idempotencyKey);
  });
});
