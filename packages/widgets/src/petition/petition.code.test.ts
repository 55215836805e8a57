import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DugnadError, type ErrorCode } from '@dugnad/client/errors';
import { NOW, PetitionPage, spoken } from './petition.page.ts';

async function sent(opening: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  await page.sign();
  await page.shows('sent');
  return page;
}

const codeOf = (page: PetitionPage): string => page.source.mails.at(-1)?.code ?? '';
const words = (page: PetitionPage): string => spoken(page.root.querySelector('[part="sent"]'));

async function confirm(page: PetitionPage, code: string): Promise<void> {
  page.enter('code', code);
  await page.press('Confirm');
}

async function refused(page: PetitionPage, said: string): Promise<void> {
  await waitUntil(() => page.summary.length === 1 && page.summary[0]?.includes(said), `it says ${page.summary.join()}`);
}

describe('the code from the mail', () => {
  for (const written of ['12345', '1234567', 'abcdef', '12 34', '12345a', '']) {
    it(`has to have six digits: "${written}" goes nowhere`, async () => {
      const page = await sent();
      const { confirm: ask } = page.source;
      let asked = 0;
      page.source.confirm = (...what) => {
        asked += 1;
        return ask(...what);
      };
      await confirm(page, written);
      await refused(page, 'Please write the six digits from the mail.');
      expect(asked).to.equal(0);
      expect(page.described('code')).to.contain('Please write the six digits from the mail.');
    });
  }

  for (const [how, shape] of [['with a space', '### ###'], ['with spaces around', '  ######  '], ['with a line', '###-###'], ['in pairs', '## ## ##']] as const) {
    it(`may be pasted ${how}`, async () => {
      const page = await sent();
      const digits = [...codeOf(page)];
      await confirm(page, shape.replace(/#/g, () => digits.shift() ?? ''));
      await page.reads('Thank you. Your signature counts.');
    });
  }

  it('goes out with Enter', async () => {
    const page = await sent();
    page.field('code').focus();
    for (const digit of codeOf(page)) await sendKeys({ press: digit });
    await sendKeys({ press: 'Enter' });
    await page.reads('Thank you. Your signature counts.');
  });

  it('can be tried five times, and each time it is said that it was another', async () => {
    const page = await sent();
    for (const tries of [1, 2, 3, 4]) {
      await confirm(page, `00000${tries}`);
      await refused(page, 'These are not the digits of the newest mail.');
      await waitUntil(() => page.focused.includes('There is something to put right'));
    }
    await confirm(page, '000005');
    await refused(page, 'The code is too old.');
    await confirm(page, codeOf(page));
    await refused(page, 'The code is too old.');
    expect(page.source.signatures[0]?.status).to.equal('waiting');
  });

  it('is too old after half an hour, and says what to do instead', async () => {
    let now = NOW;
    const page = await sent({ now: () => now });
    now += 30 * 60_000;
    await confirm(page, codeOf(page));
    await refused(page, 'The code is too old. Please use the link, or sign again.');
    expect(page.has('Wrong address? Change it')).to.equal(true);
  });

  it('is still good a second before', async () => {
    let now = NOW;
    const page = await sent({ now: () => now });
    now += 30 * 60_000 - 1000;
    await confirm(page, codeOf(page));
    await page.reads('Thank you. Your signature counts.');
  });

  it('keeps what was written when it was wrong, to be put right', async () => {
    const page = await sent();
    await confirm(page, '000000');
    await refused(page, 'These are not the digits');
    expect([page.field('code').value, page.field('code').getAttribute('aria-invalid')]).to.deep.equal(['000000', 'true']);
  });

  const troubles: readonly [code: ErrorCode, said: string][] = [
    ['offline', 'There is no connection.'],
    ['network', 'There is no connection.'],
    ['timeout', 'The answer takes too long.'],
    ['unavailable', 'It does not work just now.'],
    ['not-open', 'One cannot sign just now.'],
  ];
  for (const [code, said] of troubles) {
    it(`is not said to be wrong after ${code}, and can be sent again`, async () => {
      const page = await sent();
      page.source.update({ fail: code });
      const told = page.next('dugnad-error');
      await confirm(page, codeOf(page));
      await refused(page, said);
      expect((await told).error.code).to.equal(code);
      expect(page.field('code').getAttribute('aria-invalid')).to.not.equal('true');
      page.source.update({ fail: undefined });
      await page.press('Confirm');
      await page.reads('Thank you. Your signature counts.');
    });
  }

  it('says how long to wait after too many tries', async () => {
    const page = await sent();
    page.source.update({ fail: new DugnadError('too-many-requests', 'Slow down.', { retryAfter: 300 }) });
    await confirm(page, codeOf(page));
    await refused(page, 'Please wait 5 minutes.');
  });

  it('is a success twice: the answer that was lost is given again', async () => {
    const page = await sent();
    page.source.update({ failAfter: 'timeout' });
    await confirm(page, codeOf(page));
    await refused(page, 'The answer takes too long.');
    page.source.update({ failAfter: undefined });
    await page.press('Confirm');
    await page.reads('Thank you. Your signature counts.');
  });

  it('is sent once though the button is pressed twice', async () => {
    const page = await sent();
    const { confirm: ask } = page.source;
    let asked = 0;
    page.source.confirm = (...what) => {
      asked += 1;
      return ask(...what);
    };
    page.enter('code', codeOf(page));
    page.button('Confirm').click();
    page.button('Confirm').click();
    await page.reads('Thank you. Your signature counts.');
    expect(asked).to.equal(1);
  });
});

describe('the step after sending', () => {
  it('says how many minutes the mail may take, where the server knows', async () => {
    const page = await PetitionPage.open();
    const { sign } = page.source;
    page.source.sign = async (...what) => ({ ...(await sign(...what)), mailMinutes: 12 });
    await page.sign();
    await page.shows('sent');
    expect(words(page)).to.contain('It may take 12 minutes. Look in the spam too.');
  });

  it('is the same for an address that is blocked: no code fits, and nothing tells why', async () => {
    const [open, blocked] = [await sent(), await sent({ blocked: ['aud@example.org'] })];
    expect(words(blocked).replace(/MEM-\d+/, '')).to.equal(words(open).replace(/MEM-\d+/, ''));
    await confirm(blocked, '100001');
    await refused(blocked, 'These are not the digits of the newest mail.');
  });

  it('leads back to the form for another address, and the old code is not taken for the new one', async () => {
    const page = await sent();
    const old = codeOf(page);
    await page.press('Wrong address? Change it');
    await page.shows('form');
    await waitUntil(() => page.field('name').value === 'Aud Bjørnøy');
    expect(page.boxes[0]?.checked).to.equal(true);
    page.enter('email', 'aud@elsewhere.example');
    await page.press('Sign');
    await page.shows('sent');
    expect(words(page)).to.contain('aud@elsewhere.example').and.not.contain('aud@example.org');
    await confirm(page, old);
    await refused(page, 'These are not the digits of the newest mail.');
  });

  it('asks about no slip of the pen where there is none, nor where the address is only unusual', async () => {
    for (const email of ['aud@example.org', 'aud@gmail.com', 'aud@gronlia.kommune.no']) {
      const page = await PetitionPage.open();
      await page.sign({ email });
      await page.shows('sent');
      expect(words(page)).to.not.contain('Did you mean');
    }
  });

  it('has no way to have the mail sent again and again to somebody', async () => {
    expect([...(await sent()).root.querySelectorAll('[part="sent"] button')].map(spoken)).to.deep.equal(['Confirm', 'Wrong address? Change it', 'Print the receipt']);
  });

  it('thanks, and shows the way to change or withdraw, which tells nobody where one came from', async () => {
    const page = await sent();
    await confirm(page, codeOf(page));
    await page.reads('Thank you. Your signature counts.');
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('[part="sent"] a')].filter((link) => spoken(link) === 'See, change or withdraw my signature');
    expect(links.map(({ rel }) => rel)).to.deep.equal(['noreferrer', 'noreferrer']);
    expect(page.root.querySelectorAll('[name="code"]')).to.have.length(0);
  });

  it('stays although the petition closes meanwhile: who has signed may confirm', async () => {
    let now = NOW;
    const page = await sent({ now: () => now, petition: { closes: new Date(NOW + 60_000).toISOString() } });
    now += 61_000;
    page.petition.requestUpdate();
    await page.settled();
    expect(page.text).to.contain('You cannot sign any more.');
    await confirm(page, codeOf(page));
    await page.reads('Thank you. Your signature counts.');
  });
});

describe('where nobody sends mails', () => {
  const open = (abilities: { confirms: boolean; counts: boolean; answers?: boolean }): Promise<PetitionPage> =>
    PetitionPage.open({ confirms: false, counts: false }).then(({ source, petition }) => {
      petition.remove();
      return PetitionPage.open({ source: { ...source, abilities } });
    });

  it('the form says why it wants an address all the same', async () => {
    expect((await open({ confirms: false, counts: false })).described('email')).to.contain('So that nobody signs twice.');
  });

  it('it is thanked at once, with a reference for whoever wants to change or withdraw', async () => {
    const page = await open({ confirms: false, counts: false });
    await page.sign();
    await page.shows('sent');
    expect(words(page)).to.contain('Thank you. Your signature has been received.').and.contain('get in touch and give your reference').and.contain('MEM-1');
    await waitUntil(() => page.focused === 'Thank you. Your signature has been received.');
  });

  it('and whoever takes it gives no answer, it is said that nobody can see whether it arrived', async () => {
    const page = await open({ confirms: false, counts: false, answers: false });
    await page.sign();
    await page.shows('sent');
    expect(words(page)).to.contain('Thank you. Your signature has been sent.').and.contain('we cannot see whether it arrived').and.not.contain('has been received');
    await waitUntil(() => page.focused === 'Thank you. Your signature has been sent.');
  });
});
