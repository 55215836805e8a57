import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';

const address = '/desk/gronlia/skatepark/add';
const path = 'sites/gronlia/petitions/skatepark';
const usual = answers[`${path}/notice`] as Record<string, unknown>;
const receipt = { reference: 'K7QD-M2XP', at: '2026-11-28T12:00:00.000Z', deleteAfter: '2027-06-30' };

const saying = (fields: object = {}): Record<string, unknown> => ({ [`${path}/notice`]: { ...usual, ...fields }, [`POST ${path}/assisted`]: receipt });

/** Somebody who says yes. */
async function filledIn(said = saying()): Promise<DeskHouse> {
  const house = await DeskHouse.open(address, { role: 'helper', said });
  house.fill({ Name: 'Olga Berg', Telephone: '22 33 44 55' });
  house.tick('Jeg samtykker.');
  return house;
}

afterEach(() => DeskHouse.leave());

describe('somebody who called or came by', () => {
  it('is added as one who called, unless one says otherwise', async () => {
    const house = await filledIn();
    await house.send('Add');
    expect(house.lines).to.deep.equal(['POST assisted']);
    expect(house.body).to.deep.include({ way: 'phone', name: 'Olga Berg', phone: '22 33 44 55', language: 'nb', granted: ['opinion'], noticeHash: 'a'.repeat(64) });
  });

  it('is added as one who came by, by keys alone', async () => {
    const house = await filledIn();
    await house.tabTo('They called');
    await house.key('ArrowRight');
    expect(house.field('They came by').checked).to.equal(true);
    await house.key('Enter');
    await waitUntil(() => house.api.sent.length === 1);
    expect(house.body['way']).to.equal('assisted');
  });

  it('is added with a postcode where the petition asks for one, and without one where it may be left empty', async () => {
    const house = await filledIn();
    await house.send('Add');
    expect(house.body).to.not.have.property('postcode');
    house.fill({ Name: 'Per', Telephone: '12345678', Postcode: '0655' });
    house.tick('Jeg samtykker.');
    await house.send('Add');
    expect(house.body['postcode']).to.equal('0655');
  });

  it('is asked for no postcode where the petition does not', async () => {
    const house = await DeskHouse.open(address, { said: saying({ ask: { postcode: 'no', comment: false, visibility: ['hidden'] } }) });
    expect(() => house.field('Postcode')).to.throw();
  });

  it('has to say a postcode where it is needed', async () => {
    const house = await filledIn(saying({ ask: { postcode: 'required', comment: false, visibility: ['hidden'] } }));
    await house.press('Add');
    expect(house.errorAt('Postcode')).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
  });

  it('says yes or no to each thing that is read aloud, and none is ticked beforehand', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    expect([house.field('Jeg samtykker.').checked, house.field('Send meg nytt.').checked]).to.deep.equal([false, false]);
    house.fill({ Name: 'Olga', Telephone: '12345678' });
    house.tick('Jeg samtykker.', 'Send meg nytt.');
    await house.send('Add');
    expect(house.body['granted']).to.deep.equal(['opinion', 'news']);
  });

  it('is not added without the yes that is needed, and may say no to the other', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    house.fill({ Name: 'Olga', Telephone: '12345678' });
    house.tick('Send meg nytt.');
    await house.press('Add');
    expect(house.summary).to.deep.equal(['Without this yes nobody can sign.']);
    expect(house.api.sent).to.deep.equal([]);
  });

  it('has to be old enough where the association sets an age, and says so itself', async () => {
    const house = await filledIn(saying({ minimumAge: 15 }));
    await house.press('Add');
    expect(house.api.sent).to.deep.equal([]);
    expect(house.summary).to.have.length(1);
    house.tick('Is at least this old: 15');
    await house.send('Add');
    expect(house.body['oldEnough']).to.equal(true);
  });

  it('is asked no age where none is set', async () => {
    const house = await filledIn();
    expect(house.words).to.not.include('Is at least this old');
    await house.send('Add');
    expect(house.body).to.not.have.property('oldEnough');
  });

  it('has to have a name and a number to be reached at', async () => {
    const house = await DeskHouse.open(address, { said: saying() });
    await house.press('Add');
    expect(house.summary).to.have.length(3);
    for (const label of ['Name', 'Telephone']) expect(house.errorAt(label), label).to.not.equal('');
    await expect(house.desk).to.be.accessible();
  });

  for (const [gives, words] of [['number', 'The addressee gets a number only.'], ['names', 'The addressee gets the names.'], ['names-and-postcodes', 'The addressee gets names and postcodes.']] as const) {
    it(`is told, before the yes: ${words}`, async () => {
      const house = await DeskHouse.open(address, { said: saying({ gives }) });
      expect(house.all('fieldset.aloud')[0]!.textContent).to.include(words).and.to.include('2027');
    });
  }

  it('can be looked after while the petition is a draft that has no day of deletion yet', async () => {
    const house = await DeskHouse.open(address, { said: saying({ deleteAfter: '' }) });
    expect(house.heading).to.equal('Add somebody');
    expect(house.words).to.not.include('All is deleted after');
  });
});

describe('the receipt', () => {
  it('says what was signed, its reference, until when it is kept, and how to take it back', async () => {
    const house = await filledIn();
    await house.send('Add');
    const words = house.all('#receipt')[0]!.textContent.replace(/\s+/g, ' ');
    for (const part of ['A skate park at Grønlia', 'K7QD-M2XP', '2027', 'Grønlia Vel', 'post@gronlia.example']) expect(words, part).to.include(part);
    expect(house.spoken).to.include('Added.');
    expect(house.all('dugnad-print-button')).to.have.length(1);
    await expect(house.desk).to.be.accessible();
  });

  it('names a telephone, where the association has one, for those who have no e-mail', async () => {
    const house = await filledIn(saying({ controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', phone: '22 11 00 99', receivers: [] } }));
    await house.send('Add');
    expect(house.all('#receipt')[0]!.textContent).to.include('22 11 00 99');
  });

  it('has nothing of whoever signed on it that a stranger could use', async () => {
    const house = await filledIn();
    await house.send('Add');
    expect(house.all('#receipt')[0]!.textContent).to.not.include('22 33 44 55');
  });

  it('leaves an empty form for the next one, who is another person with another key', async () => {
    const house = await filledIn();
    await house.send('Add');
    const first = house.body['id'];
    expect([house.field('Name').value, house.field('Telephone').value, house.field('Jeg samtykker.').checked]).to.deep.equal(['', '', false]);
    house.fill({ Name: 'Per Olsen', Telephone: '12345678' });
    house.tick('Jeg samtykker.');
    await house.send('Add');
    expect(house.body['id']).to.not.equal(first);
    expect(house.body['name']).to.equal('Per Olsen');
  });

  it('is gone when one comes to the page anew', async () => {
    const house = await filledIn();
    await house.send('Add');
    await house.follow('Comments');
    await house.follow('Add somebody');
    await waitUntil(() => house.heading === 'Add somebody');
    expect(house.all('#receipt')).to.deep.equal([]);
  });
});

describe('somebody who cannot be added', () => {
  for (const [what, error, words] of [
    ['has signed already', new DeskError('duplicate'), 'This is there already.'],
    ['comes when the petition is closed', new DeskError('not-open'), 'This petition cannot be signed now.'],
    ['heard a text that has been changed', new DeskError('conflict'), 'This has changed meanwhile. Load the page again.'],
  ] as const) {
    it(`because they ${what}: that is said, and nothing typed is lost`, async () => {
      const house = await filledIn();
      house.api.refuse = error;
      await house.send('Add');
      expect(house.summary).to.deep.equal([words]);
      expect([house.field('Name').value, house.field('Telephone').value, house.field('Jeg samtykker.').checked]).to.deep.equal(['Olga Berg', '22 33 44 55', true]);
      expect(house.all('#receipt')).to.deep.equal([]);
    });
  }

  for (const [pointer, code, label, words] of [['/phone', 'not-a-phone', 'Telephone', 'Write a telephone number.'], ['/postcode', 'not-a-postcode', 'Postcode', 'Write a postcode.'], ['/granted', 'missing', 'Jeg samtykker.', 'This is missing.'], ['/name', 'formula', 'Name', 'A name does not begin with such a sign.']] as const) {
    it(`because of the field “${label}”: ${words}`, async () => {
      const house = await filledIn();
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code }]);
      await house.send('Add');
      expect(house.errorAt(label)).to.include(words);
    });
  }
});

describe('reading it in another language', () => {
  const english = { ...usual, language: 'en', hash: 'b'.repeat(64), texts: [{ id: 'opinion', lang: 'en', text: 'I agree.', required: true }] };
  const both = { ...saying(), [`${path}/notice?lang=en`]: english };

  it('keeps what was typed before, asks for the yes again, and records what was read', async () => {
    const house = await filledIn(both);
    await house.follow('English');
    await house.says('I agree.');
    expect([house.field('Name').value, house.field('Telephone').value]).to.deep.equal(['Olga Berg', '22 33 44 55']);
    expect(house.field('I agree.').checked, 'a yes belongs to what was read').to.equal(false);
    house.tick('I agree.');
    await house.send('Add');
    expect(house.body).to.deep.include({ name: 'Olga Berg', language: 'en', noticeHash: 'b'.repeat(64), granted: ['opinion'] });
  });

  it('says which language is read, in that language', async () => {
    const house = await DeskHouse.open(`${address}?lang=en`, { said: both });
    expect(asked(house, 'notice')).to.deep.equal([`${path}/notice?lang=en`]);
    expect(house.link('English').getAttribute('aria-current')).to.equal('true');
    expect(house.link('Norsk bokmål').getAttribute('aria-current')).to.equal(null);
    expect(house.all<HTMLElement>('.aloud dugnad-choice label')[0]!.lang).to.equal('en');
  });

  it('names a language by its tag where nobody has a name for it', async () => {
    const house = await DeskHouse.open(address, { said: saying({ languages: ['nb', 'i_am', 'toolongforalanguage'] }) });
    expect(house.all('.aloud a').map(({ textContent }) => textContent)).to.deep.equal(['Norsk bokmål', 'i_am', 'toolongforalanguage']);
  });

  it('has no choice where the petition has one language', async () => {
    const house = await DeskHouse.open(address, { said: saying({ languages: ['nb'] }) });
    expect(house.words).to.not.include('Read it in:');
  });

  it('shows a text from right to left as such', async () => {
    const house = await DeskHouse.open(address, { said: saying({ language: 'ar', languages: ['nb', 'ar'], texts: [{ id: 'opinion', lang: 'ar', text: 'أوافق.', required: true }] }) });
    const label = house.field('أوافق.').closest('label')!;
    expect([label.lang, label.dir, getComputedStyle(label).direction]).to.deep.equal(['ar', 'auto', 'rtl']);
  });
});
