import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PetitionPage, spoken } from './petition.page.ts';

describe('the form of a petition', () => {
  it('ticks nothing beforehand, and shows nobody unless they choose to be', async () => {
    const page = await PetitionPage.open();
    expect(page.boxes.map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(new FormData(page.form!).get('visibility')).to.equal('hidden');
  });

  it('has one box for each purpose, each in a group of its own kind, and sends without the optional ones', async () => {
    const page = await PetitionPage.open();
    expect(page.boxes.map((box) => spoken(box.closest('fieldset')!.querySelector('legend')))).to.deep.equal(['This needs a clear yes', 'Your choice']);
    await page.sign();
    await page.shows('sent');
    expect(page.source.sent[0]?.signature.consents[0]?.purposes.map(({ granted }) => granted)).to.deep.equal([true, false]);
  });

  it('has one name field that the browser can fill in', async () => {
    const page = await PetitionPage.open();
    expect(page.field('name').autocomplete).to.equal('name');
    expect(page.root.querySelectorAll('input[autocomplete*="name"]')).to.have.length(1);
  });

  for (const name of ['Åse-Marie D’Ørland', 'Suharto', 'محمد العربي', 'Наталья Ёлкина', 'N'.repeat(150)]) {
    it(`takes the name ${name.slice(0, 20)}`, async () => {
      const page = await PetitionPage.open();
      await page.sign({ name });
      await page.shows('sent');
      expect(page.source.sent[0]?.signature.name).to.equal(name);
    });
  }

  it('asks for an e-mail address as browsers know it, with room to see 30 letters', async () => {
    const { type, autocomplete, spellcheck, maxLength, size } = (await PetitionPage.open()).field('email');
    expect({ type, autocomplete, spellcheck, maxLength, size }).to.deep.equal({ type: 'email', autocomplete: 'email', spellcheck: false, maxLength: 254, size: 30 });
  });

  it('says above the e-mail address how else one can sign', async () => {
    const page = await PetitionPage.open();
    const ways = page.root.querySelector('.other-ways')!;
    expect(spoken(ways)).to.equal('You can also sign by calling 12 34 56 78, on paper, or at the desk (Grønlia grendehus).');
    expect(ways.compareDocumentPosition(page.field('email')) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('asks for a postcode only where it is needed, and says why', async () => {
    expect((await PetitionPage.open({ petition: { ask: {} } })).root.querySelectorAll('[name="postcode"]').length).to.equal(0);
    const page = await PetitionPage.open({ petition: { ask: { postcode: 'required', postcodeReason: 'It shows who lives near.' } } });
    expect(page.described('postcode')).to.equal('It shows who lives near.');
    expect(page.field('postcode').required).to.equal(true);
  });

  it('marks what one may leave empty in words, and has no asterisks', async () => {
    const page = await PetitionPage.open();
    expect(spoken(page.field('postcode').closest('.question'))).to.contain('(optional)');
    expect(spoken(page.form)).to.not.contain('*');
  });

  it('asks about age only where the association sets one', async () => {
    const page = await PetitionPage.open({ petition: { eligibility: { minimumAge: 15 } } });
    expect(spoken(page.field('oldEnough').closest('label'))).to.equal('I am 15 years or older.');
    expect((await PetitionPage.open()).root.querySelectorAll('[name="oldEnough"]').length).to.equal(0);
  });

  it('says before the button exactly what is handed over and when, and when all is deleted', async () => {
    const page = await PetitionPage.open();
    const line = page.root.querySelector('form > [part="hand-over"]')!;
    expect(spoken(line)).to.match(/^The names of all who signed are handed over\. That happens on Monday,? 1 March 2027\. All about you is deleted after Wednesday,? 30 June 2027\.$/);
    expect(line.querySelectorAll('time[datetime]')).to.have.length(2);
  });

  it('tells what Article 13 GDPR asks within one press', async () => {
    const page = await PetitionPage.open();
    await page.press('What happens with what I write?');
    const told = spoken(page.root.querySelector('[part="privacy"][open]'));
    for (const part of ['Grønlia grendehus', 'post@gronlia.example', 'Articles 6(1)(a) and 9(2)(a)', 'take your consent back', 'Datatilsynet', 'The host of our server', 'deleted after']) expect(told).to.contain(part);
  });

  it('finds nothing wrong while somebody types or leaves a field', async () => {
    const page = await PetitionPage.open();
    page.field('email').focus();
    await sendKeys({ type: 'kari@' });
    await sendKeys({ press: 'Tab' });
    await page.settled();
    expect(page.form!.noValidate).to.equal(true);
    expect(page.root.querySelectorAll('[aria-invalid="true"]')).to.have.length(0);
  });

  it('says at the top and at each field what is missing, and moves the focus there', async () => {
    const page = await PetitionPage.open();
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 3);
    expect(page.summary).to.deep.equal(['Please write your name.', 'Please write your e-mail address.', 'Please tick this box if you agree. It is needed to go on.']);
    expect(page.focused).to.contain('There is something to put right');
    expect(page.described('name')).to.contain('Please write your name.');
    expect(page.field('name').getAttribute('aria-invalid')).to.equal('true');
  });

  it('has a summary for a single mistake too, whose entry leads to the field', async () => {
    const page = await PetitionPage.open();
    page.fill({ email: 'kari' });
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 1);
    page.root.querySelector<HTMLElement>('.summary a')!.click();
    await waitUntil(() => page.root.activeElement === page.field('email'));
    expect(page.described('email')).to.contain(page.summary[0]);
  });

  it('has a button that is never disabled', async () => {
    const page = await PetitionPage.open();
    expect(page.button('Sign').matches(':disabled, [aria-disabled="true"]')).to.equal(false);
    page.source.update({ wait: new Promise(() => undefined) });
    await page.sign();
    await waitUntil(() => page.source && page.text.includes('Sending …'));
    expect(page.button('Sign').matches(':disabled, [aria-disabled="true"]')).to.equal(false);
  });

  it('can be filled in before the count has come', async () => {
    const page = await PetitionPage.open({ petition: { counts: undefined } as never, counts: true });
    page.enter('name', 'Aud');
    expect(page.field('name').value).to.equal('Aud');
  });

  it('keeps what is typed when the language changes', async () => {
    const page = await PetitionPage.open({ lang: 'nb' });
    page.enter('name', 'Aud');
    page.petition.parentElement!.lang = 'ar';
    page.petition.requestUpdate();
    await page.settled();
    expect(page.field('name').value).to.equal('Aud');
  });
});
