import { expect, waitUntil } from '@open-wc/testing';
import { setLanguage } from '@dugnad/elements/language';
import { HelpRequestPage, spoken } from './help-request.page.ts';

const ALL = ['for whom', 'what', 'when', 'how heavy', 'where', 'your name', 'how we reach you'];

describe('what is still missing', () => {
  it('is all of it at first, and nothing is said aloud or found wrong', async () => {
    const page = await HelpRequestPage.open();
    expect([page.missing, page.summary, page.said]).to.deep.equal([ALL, [], '']);
    expect(page.root.querySelectorAll('[aria-invalid]')).to.have.length(0);
  });

  it('grows shorter with each field that is left, and is said once then', async () => {
    const page = await HelpRequestPage.open();
    page.put('what', 'Shopping');
    await page.asking.updateComplete;
    expect([page.missing.length, page.said]).to.deep.equal([7, '']);
    await page.write('what', 'Shopping');
    expect(page.missing).to.deep.equal(ALL.filter((one) => one !== 'what'));
    await waitUntil(() => page.said === 'Still missing: for whom, when, how heavy, where, your name, how we reach you.', 'it is not said');
  });

  it('grows with an answer that needs another', async () => {
    const page = await HelpRequestPage.open();
    await page.choose('for', 'organisation');
    await page.choose('when', 'recurring');
    expect(page.missing).to.deep.equal(['the name of the centre', 'what', 'how often', 'how heavy', 'where', 'your name', 'how we reach you']);
    await page.choose('when', 'date');
    expect(page.missing).to.include('which day').and.not.include('how often');
    await page.choose('when', 'flexible');
    expect(page.missing).to.not.include('which day');
  });

  it('is a day that is over as well as none', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.write('date', '2026-11-01');
    expect(page.missing).to.deep.equal(['which day']);
  });

  it('comes back when a field is emptied', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.write('place', ' ');
    expect(page.missing).to.deep.equal(['where']);
  });

  it('is nothing in the end, which is said too', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    expect(spoken(page.root.querySelector('[part="missing"]'))).to.equal('Nothing is missing. You can send it.');
    await waitUntil(() => page.said.endsWith('Nothing is missing. You can send it.'), 'it is not said');
  });

  it('leads to its field', async () => {
    const page = await HelpRequestPage.open();
    await page.press('where');
    expect(page.root.activeElement).to.equal(page.field('place'));
    await page.press('how heavy');
    expect(page.root.activeElement).to.equal(page.field('effort'));
  });

  it('is said in the language that the page has by then', async () => {
    const page = await HelpRequestPage.open();
    await setLanguage('nb');
    try {
      await waitUntil(() => page.missing[0] === 'for hvem', 'it is not said in Norwegian');
      expect(page.missing).to.include('hvordan vi når deg');
    } finally {
      await setLanguage('en');
    }
  });

  it('stands below the button, so that nothing moves under a finger', async () => {
    const page = await HelpRequestPage.open();
    const after = page.root.querySelector('[part="submit-button"]')!.compareDocumentPosition(page.root.querySelector('[part="missing"]')!);
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});

describe('a request for help', () => {
  it('is asked for in the order in which one tells it, with nothing chosen beforehand', async () => {
    const page = await HelpRequestPage.open();
    expect([...page.root.querySelectorAll('legend, .question > label:not(.option)')].map(spoken)).to.deep.equal(['For whom is the help?', 'What do you need help with?', 'When?', 'How heavy is the work?', 'What is good to know? (optional)', 'In which part of the town, or in which village?', 'Name', 'Telephone', 'E-mail']);
    expect(page.root.querySelectorAll(':checked')).to.have.length(0);
  });

  it('goes out as it was written', async () => {
    const page = await HelpRequestPage.open();
    await page.send();
    await page.shows('receipt');
    expect(page.box.sent.map(({ request }) => ({ ...request, language: request.language.slice(0, 2) }))).to.deep.equal([{ for: 'myself', what: 'Carry a cupboard', when: { kind: 'date', date: '2026-11-28' }, effort: 'heavy', things: ['stairs'], place: 'East', person: { name: 'Aud', phone: '90000000' }, language: 'en' }]);
  });

  it('keeps what was written behind another answer on the screen, and sends it not', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.choose('for', 'organisation');
    await page.write('organisation', 'The old people’s home');
    await page.choose('for', 'somebody');
    await page.choose('when', 'flexible');
    expect([page.has('organisation'), page.has('date')]).to.deep.equal([false, false]);
    await page.press('Send');
    await page.shows('receipt');
    expect(page.box.sent[0]?.request).to.deep.include({ for: 'somebody', when: { kind: 'flexible' } }).and.not.have.property('organisation');
  });

  it('finds what was written again when somebody goes back to that answer', async () => {
    const page = await HelpRequestPage.open();
    await page.choose('when', 'recurring');
    await page.write('rhythm', 'Tuesdays');
    await page.choose('when', 'flexible');
    await page.choose('when', 'recurring');
    expect(page.valueOf('rhythm')).to.equal('Tuesdays');
  });

  it('asks for the name of a centre from nobody else', async () => {
    const page = await HelpRequestPage.open();
    await page.choose('for', 'somebody');
    expect(page.has('organisation')).to.equal(false);
    await page.choose('for', 'organisation');
    expect(page.has('organisation')).to.equal(true);
  });

  it('says before the button who sees it, and when it is deleted', async () => {
    const page = await HelpRequestPage.open();
    expect(spoken(page.root.querySelector('[part="privacy"]'))).to.equal('Only Grønlia grendehus sees what you write, to get in touch with you. All of it is deleted 90 days after the help.');
  });

  it('names whom one can call instead, and by when they answer', async () => {
    const page = await HelpRequestPage.open();
    const contact = page.root.querySelector('[part="contact"]');
    expect(spoken(contact)).to.contain('You get an answer within 3 days.').and.contain('Kari Lund').and.contain('22 33 44 55');
    expect(contact?.querySelector('a[href^="tel:"]')).to.not.equal(null);
  });
});

describe('at sending', () => {
  it('what is missing is said above and at each field, and the focus goes there', async () => {
    const page = await HelpRequestPage.open();
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please choose for whom the help is.', 'Please write what you need help with.', 'Please choose when you need help.', 'Please choose how heavy the work is.', 'Please write the part of the town, or the village.', 'Please write your name.', 'Please write a telephone number or an e-mail address.']);
    await waitUntil(() => page.root.activeElement?.matches('.summary'));
    const what = page.field('what');
    expect(what.getAttribute('aria-describedby')?.split(' ').map((id) => spoken(page.root.getElementById(id)))).to.include('Please write what you need help with.');
    expect(page.box.sent).to.have.length(0);
  });

  it('half an address is found wrong, in the order of the form', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.write('email', 'aud');
    await page.write('place', '');
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please write the part of the town, or the village.', 'The e-mail address is not complete. Example: kari@example.org.']);
  });

  it('a day that is over is called so', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.write('date', '2026-11-01');
    await page.press('Send');
    expect(page.summary).to.deep.equal(['This day is over. Please choose another.']);
  });

  it('what whoever receives it finds wrong is said at its field, and nothing written is lost', async () => {
    const page = await HelpRequestPage.open();
    await page.fill();
    await page.write('phone', 'yes');
    await page.press('Send');
    await waitUntil(() => page.summary.length === 1, 'nothing is said');
    expect([page.summary[0], page.valueOf('what')]).to.deep.equal(['Please check the telephone number.', 'Carry a cupboard']);
    await page.press('Please check the telephone number.');
    expect(page.root.activeElement).to.equal(page.field('phone'));
  });

  it('twice pressed is once asked', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await HelpRequestPage.open();
    page.box.update({ wait: promise });
    await page.fill();
    page.form!.requestSubmit();
    page.form!.requestSubmit();
    resolve();
    await page.shows('receipt');
    expect(page.box.sent).to.have.length(1);
  });
});
