import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';

const path = 'sites/gronlia/petitions/skatepark';
const at = '2026-11-27T10:00:00.000Z';

afterEach(() => DeskHouse.leave());

describe('comments', () => {
  const address = '/desk/gronlia/skatepark/comments';
  const one = { id: 'c1', name: 'Per Olsen', text: 'My children skate.', language: 'en', at, state: 'waiting' };
  const list = (...comments: object[]): Record<string, unknown> => ({ [`${path}/comments`]: { comments } });

  it('that nobody has read come first, and the others keep their order', async () => {
    const house = await DeskHouse.open(address, { said: list({ ...one, id: 'a', text: 'A', state: 'shown' }, { ...one, id: 'b', text: 'B' }, { ...one, id: 'c', text: 'C', state: 'hidden' }, { ...one, id: 'd', text: 'D' }) });
    expect(house.all('blockquote').map(({ textContent }) => textContent)).to.deep.equal(['B', 'D', 'A', 'C']);
  });

  for (const [state, words, buttons] of [['waiting', 'Not read yet', ['Show it', 'Do not show it']], ['shown', 'Shown', ['Do not show it']], ['hidden', 'Not shown', ['Show it']]] as const) {
    it(`say “${words}”, and can be decided on, also otherwise than before (${state})`, async () => {
      const house = await DeskHouse.open(address, { said: list({ ...one, state }) });
      expect(house.items[0]).to.include(words);
      expect(house.buttons).to.deep.equal(buttons);
    });
  }

  for (const [button, decision] of [['Show it', 'shown'], ['Do not show it', 'hidden']] as const) {
    it(`are decided on by one press: ${button}`, async () => {
      const said = list(one);
      const house = await DeskHouse.open(address, { said });
      Object.assign(said, list({ ...one, state: decision }));
      await house.send(button);
      expect([house.lines, house.body]).to.deep.equal([['PUT comments/c1'], { decision }]);
      await waitUntil(() => !house.buttons.includes(button));
    });
  }

  it('are decided on by keys alone', async () => {
    const house = await DeskHouse.open(address, { said: list(one) });
    await house.tabTo('Do not show it');
    await house.key('Enter');
    await waitUntil(() => house.api.sent.length === 1);
    expect(house.body).to.deep.equal({ decision: 'hidden' });
  });

  it('can be read by a helper, who decides nothing', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: list(one) });
    expect(house.items[0]).to.include('My children skate.');
    expect(house.buttons).to.deep.equal([]);
  });

  it('keep the language and direction of whoever wrote them', async () => {
    const house = await DeskHouse.open(address, { said: list({ ...one, text: 'أطفالي يتزلجون.', language: 'ar' }) });
    const [quote] = house.all('blockquote');
    expect([quote!.lang, getComputedStyle(quote!).direction]).to.deep.equal(['ar', 'rtl']);
  });

  it('are text, whatever they contain', async () => {
    const house = await DeskHouse.open(address, { said: list({ ...one, text: '<script>alert(1)</script>', name: '<b>Per</b>' }) });
    expect(house.all('blockquote')[0]!.textContent).to.equal('<script>alert(1)</script>');
    expect(house.all('blockquote script, bdi b')).to.deep.equal([]);
  });

  it('are none yet: that is said', async () => {
    expect((await DeskHouse.open(address, { said: list() })).words).to.include('Nobody has written anything yet.');
  });
});

describe('reports and returned mail', () => {
  const address = '/desk/gronlia/skatepark/messages';
  const one = { id: 'r1', reason: 'wrong', text: 'The picture is mine.', email: 'me@example.org', at, closed: null };
  const bounce = { id: 'b1', recipient: 'gone@example.org', name: 'Per Olsen', reference: 'K7QD-M2XP', at };
  const saying = (reports: object[], bounces: object[] = []): Record<string, unknown> => ({ [`${path}/reports`]: { reports }, [`${path}/bounces`]: { bounces } });

  it('say what somebody finds wrong, and how to answer', async () => {
    const house = await DeskHouse.open(address, { said: saying([one]) });
    expect(house.items[0]).to.include('The picture is mine.');
    expect(house.link('me@example.org').href).to.equal('mailto:me@example.org');
  });

  for (const [reason, words] of [['untrue', 'Something is not true'], ['hurtful', 'It hurts or threatens somebody'], ['private', 'It shows something private'], ['other', 'Something else'], ['copyright', 'copyright'], ['valueOf', 'valueOf']] as const) {
    it(`say what it is about: ${words}`, async () => {
      const house = await DeskHouse.open(address, { said: saying([{ ...one, reason }]) });
      expect(house.all('.comments strong')[0]!.textContent).to.equal(words);
    });
  }

  it('have no address to answer to where none was given', async () => {
    const house = await DeskHouse.open(address, { said: saying([{ ...one, email: null }]) });
    expect(house.all('main a, .comments a')).to.deep.equal([]);
  });

  it('are dealt with by one press, and stay to be seen', async () => {
    const said = saying([one]);
    const house = await DeskHouse.open(address, { said });
    Object.assign(said, saying([{ ...one, closed: '2026-11-28T10:00:00.000Z' }]));
    await house.send('I have dealt with it');
    expect(house.lines).to.deep.equal(['PUT reports/r1/closed']);
    await waitUntil(() => house.buttons.length === 0);
    expect(house.items[0]).to.include('Dealt with,').and.to.include('The picture is mine.');
  });

  it('are still there when dealing with one has failed', async () => {
    const house = await DeskHouse.open(address, { said: saying([one]) });
    house.api.refuse = new DeskError('not-found');
    await house.send('I have dealt with it');
    expect(house.notices).to.deep.equal(['There is nothing here.']);
    expect(house.items[0]).to.include('The picture is mine.');
  });

  it('name whom a mail did not reach, so that one can ring', async () => {
    const house = await DeskHouse.open(address, { said: saying([], [bounce, { ...bounce, id: 'b2', recipient: 'full@example.org', name: 'Åse' }]) });
    const [heads, ...rows] = house.table('Mails that did not arrive');
    expect(heads).to.deep.equal(['Name', 'E-mail', 'Reference', 'Sent']);
    expect(rows.map((row) => row.slice(0, 3))).to.deep.equal([['Per Olsen', 'gone@example.org', 'K7QD-M2XP'], ['Åse', 'full@example.org', 'K7QD-M2XP']]);
  });

  it('say so where there is neither', async () => {
    const house = await DeskHouse.open(address, { said: saying([]) });
    expect(house.words).to.include('Nobody has reported anything.').and.to.include('No mail has come back.');
    expect(house.headings).to.deep.equal(['Reports', 'Returned mail']);
  });
});

describe('an update', () => {
  const address = '/desk/gronlia/skatepark/update';
  const posted = { [`POST ${path}/updates`]: { mails: 1200 } };

  it('says before it is sent who will read it', async () => {
    expect((await DeskHouse.open(address)).words).to.include('Those who asked for news get it by mail.');
  });

  it('is posted, and tells how many mails are on their way', async () => {
    const house = await DeskHouse.open(address, { said: posted });
    house.fill({ Title: 'The council has met', 'What is new': 'They said yes.\n\nAlmost.' });
    await house.send('Post and mail it');
    expect([house.lines, house.body]).to.deep.equal([['POST updates'], { title: 'The council has met', text: 'They said yes.\n\nAlmost.' }]);
    expect(house.notices).to.deep.equal(['It is on the page. Mails on their way: 1,200.']);
    expect(house.field('Title').value, 'it is not posted twice by mistake').to.equal('');
  });

  it('tells so also where nobody asked for news', async () => {
    const house = await DeskHouse.open(address, { said: { [`POST ${path}/updates`]: { mails: 0 } } });
    house.fill({ Title: 'News', 'What is new': 'Something.' });
    await house.send('Post and mail it');
    expect(house.notices).to.deep.equal(['It is on the page. Mails on their way: 0.']);
  });

  it('may have an address with more, which has to be one', async () => {
    const house = await DeskHouse.open(address, { said: posted });
    house.fill({ Title: 'News', 'What is new': 'Something.', 'Address of a page with more': 'our page' });
    await house.press('Post and mail it');
    expect(house.errorAt('Address of a page')).to.not.equal('');
    expect(house.api.sent).to.deep.equal([]);
    house.fill({ 'Address of a page with more': 'https://gronlia.example/news' });
    await house.send('Post and mail it');
    expect(house.body['url']).to.equal('https://gronlia.example/news');
  });

  it('is kept as it was typed when it cannot be posted', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('network');
    house.fill({ Title: 'News', 'What is new': 'A long text.' });
    await house.send('Post and mail it');
    expect(house.summary).to.deep.equal(['The server cannot be reached. Nothing is lost: try again.']);
    expect(house.field('What is new').value).to.equal('A long text.');
  });

  it('is not mailed twice by two presses', async () => {
    const house = await DeskHouse.open(address, { said: posted });
    let release = (): void => undefined;
    house.api.hold = new Promise((resolve) => (release = resolve));
    house.fill({ Title: 'News', 'What is new': 'Something.' });
    await house.press('Post and mail it');
    expect(house.words).to.include('Sending …');
    await house.press('Post and mail it');
    release();
    await house.says('Mails on their way');
    expect(house.api.sent).to.have.length(1);
  });
});
