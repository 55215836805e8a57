import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';
import { fakeApi, session } from '../fake-api.page.ts';
import type { FakeApi } from '../fake-api.page.ts';

const email = 'Your e-mail address';
const code = 'The six digits of the mail';

/** Lets in whoever has the right six digits. */
function guarded(): FakeApi {
  const api = fakeApi(null);
  const { write } = api;
  api.write = async (method, path, body) => {
    const answer = await write(method, path, body);
    if (path === 'sign-in/code') {
      if ((body as { code: string }).code !== '123456') throw new DeskError('code-wrong');
      api.who = session();
    }
    return answer as never;
  };
  return api;
}

/** As far as the code. */
async function atTheCode(api: FakeApi, address = '/desk/'): Promise<DeskHouse> {
  const house = await DeskHouse.open(address, { api });
  house.fill({ [email]: 'kari@gronlia.example' });
  await house.send('Send me a code');
  await house.says('a mail is on its way');
  return house;
}

afterEach(() => DeskHouse.leave());

describe('the door of the desk', () => {
  it('asks for an address and nothing else: there is no password', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    expect(house.heading).to.equal('Sign in to the desk');
    expect(house.all('input')).to.have.length(1);
    expect(house.field(email).autocomplete).to.equal('email');
    expect(house.words).to.include('There is no password.');
    expect(house.doors, 'nothing behind it can be seen').to.deep.equal([]);
    await expect(house.desk).to.be.accessible();
  });

  it('says at the field and in one place that an address is missing, and sends nothing', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    await house.press('Send me a code');
    expect(house.summary).to.have.length(1);
    expect(house.errorAt(email)).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
  });

  it('says at the field that something is no address, and keeps what was typed', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    house.fill({ [email]: 'kari at gronlia' });
    await house.press('Send me a code');
    expect(house.errorAt(email)).to.not.equal('');
    expect(house.field(email).value).to.equal('kari at gronlia');
    expect(house.api.sent).to.deep.equal([]);
  });

  it('says what the server finds wrong with an address, at its field', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/email', code: 'not-an-email' }]);
    house.fill({ [email]: 'kari@gronlia' });
    await house.send('Send me a code');
    expect(house.errorAt(email)).to.include('Write an e-mail address like name@example.org.');
    expect(house.summary).to.deep.equal(['Write an e-mail address like name@example.org.']);
  });

  it('says the same to those who have no seat, so that nobody can find out who has one', async () => {
    const house = await atTheCode(guarded());
    expect(house.words).to.include('If kari@gronlia.example has a place here, a mail is on its way.');
    expect(house.field(code).getAttribute('autocomplete')).to.equal('one-time-code');
    expect(house.field(code).inputMode).to.equal('numeric');
    await expect(house.desk).to.be.accessible();
  });

  it('takes the code as it stands in the mail, with its space', async () => {
    const house = await atTheCode(fakeApi(null));
    house.fill({ [code]: ' 123 456 ' });
    await house.send('Sign in');
    expect(house.body).to.deep.equal({ email: 'kari@gronlia.example', code: '123 456' });
  });

  it('says that a code does not fit, keeps the digits, and takes the right ones then', async () => {
    const house = await atTheCode(guarded());
    house.fill({ [code]: '654321' });
    await house.send('Sign in');
    expect(house.summary).to.deep.equal(['The code does not fit. Ask for a new one.']);
    expect(house.field(code).value).to.equal('654321');
    house.fill({ [code]: '123456' });
    await house.send('Sign in');
    await waitUntil(() => house.heading === 'Petitions');
    expect(house.api.csrf).to.equal('token');
  });

  it('goes back to the address, for one that was mistyped', async () => {
    const house = await atTheCode(guarded());
    await house.press('Use another address');
    expect(house.field(email).value).to.equal('');
  });

  it('goes on at the field of the next question, and at that of the address again', async () => {
    const house = await atTheCode(guarded());
    await waitUntil(() => document.activeElement === house.field(code), 'the code can be typed at once');
    await house.press('Use another address');
    await waitUntil(() => document.activeElement === house.field(email), 'the address can be typed at once');
  });

  it('says that it was too often', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    house.api.refuse = new DeskError('too-many-requests');
    house.fill({ [email]: 'kari@gronlia.example' });
    await house.send('Send me a code');
    expect(house.summary).to.deep.equal(['That was too often. Wait a little.']);
  });

  it('leads to the page that was asked for', async () => {
    const house = await atTheCode(guarded(), '/desk/gronlia/skatepark/sheets');
    house.fill({ [code]: '123456' });
    await house.send('Sign in');
    await waitUntil(() => house.heading === 'Paper sheets');
    expect(location.pathname).to.equal('/desk/gronlia/skatepark/sheets');
  });

  it('lets in by keys alone (WCAG 2.1.1)', async () => {
    const house = await DeskHouse.open('/desk/', { api: guarded() });
    await house.tabTo(email);
    await house.type('kari@gronlia.example');
    await house.key('Enter');
    await house.says('a mail is on its way');
    await house.tabTo(code);
    await house.type('123456');
    await house.tabTo('Sign in');
    await house.key('Space');
    await waitUntil(() => house.heading === 'Petitions');
  });

  it('says that the server cannot be reached, not that nobody is signed in', async () => {
    const api = fakeApi();
    api.read = async () => {
      throw new DeskError('network');
    };
    const house = await DeskHouse.open('/desk/', { api });
    expect(house.notices).to.deep.equal(['The server cannot be reached. Nothing is lost: try again.']);
  });

  it('sends an address once, however often one presses', async () => {
    const house = await DeskHouse.open('/desk/', { api: fakeApi(null) });
    let release = (): void => undefined;
    house.api.hold = new Promise((resolve) => (release = resolve));
    house.fill({ [email]: 'kari@gronlia.example' });
    await house.press('Send me a code');
    await house.press('Send me a code');
    expect(house.api.sent).to.have.length(1);
    release();
    await house.says('a mail is on its way');
  });
});

describe('somebody who was away too long', () => {
  const goAway = async (house: DeskHouse): Promise<void> => {
    house.api.refuse = new DeskError('unauthorised');
    house.fill({ 'Code on the sheet': 'AB-7', 'Names, one on each line': 'Anne Hansen, 0655' });
    await house.send('Enter the sheet');
    await waitUntil(() => house.heading === 'Sign in to the desk');
  };
  const comeBack = async (house: DeskHouse): Promise<void> => {
    house.api.refuse = undefined;
    house.api.who = { ...session(), csrf: 'a new one' };
    house.fill({ [email]: 'kari@gronlia.example' });
    await house.send('Send me a code');
    house.fill({ [code]: '123456' });
    await house.send('Sign in');
    await waitUntil(() => house.heading === 'Paper sheets');
  };

  it('is told so, at the door, and sees nothing behind it', async () => {
    const house = await DeskHouse.open('/desk/gronlia/skatepark/sheets');
    await goAway(house);
    expect(house.notices).to.deep.equal(['You were away for a while. Sign in again.']);
    expect(document.activeElement).to.equal(house.main.querySelector('h1'));
    expect(house.desk.querySelector<HTMLElement>('nav')!.checkVisibility()).to.equal(false);
    await expect(house.desk).to.be.accessible();
  });

  it('finds everything typed after signing in again, and sends it then', async () => {
    const house = await DeskHouse.open('/desk/gronlia/skatepark/sheets');
    await goAway(house);
    await comeBack(house);
    expect(house.field('Code on the sheet').value).to.equal('AB-7');
    expect(house.field('Names, one on each line').value).to.equal('Anne Hansen, 0655');
    expect(house.api.csrf, 'the old token would be refused').to.equal('a new one');
    await house.send('Enter the sheet');
    expect(house.body).to.deep.equal({ code: 'AB-7', names: [{ name: 'Anne Hansen', postcode: '0655' }] });
  });

  it('is let in again where a page cannot be read, and reads it then', async () => {
    const house = await DeskHouse.open('/desk/gronlia');
    house.api.refuseReading = new DeskError('unauthorised');
    await house.follow('What was done');
    await waitUntil(() => house.heading === 'Sign in to the desk');
    house.api.refuseReading = undefined;
    house.fill({ [email]: 'kari@gronlia.example' });
    await house.send('Send me a code');
    house.fill({ [code]: '123456' });
    await house.send('Sign in');
    await waitUntil(() => house.heading === 'What was done');
    expect(house.notices).to.deep.equal([]);
  });
});
