import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { fakeApi } from '../fake-api.page.ts';

const petition = '/desk/gronlia/skatepark';

afterEach(() => DeskHouse.leave());

describe('around every page', () => {
  for (const [role, doors] of [
    ['helper', ['All petitions', 'Overview', 'Add somebody', 'Find a signature', 'Paper sheets', 'Comments']],
    ['editor', ['All petitions', 'Overview', 'Add somebody', 'Find a signature', 'Paper sheets', 'Comments', 'Reports and returned mail', 'Post an update', 'Edit', 'Take out false ones']],
    ['owner', ['All petitions', 'Overview', 'Add somebody', 'Find a signature', 'Paper sheets', 'Comments', 'Reports and returned mail', 'Post an update', 'Edit', 'Take out false ones', 'Export and hand over']],
  ] as const) {
    it(`${role === 'helper' ? 'a' : 'an'} ${role} sees the doors of a petition that open to them, and no other`, async () => {
      const house = await DeskHouse.open(petition, { role });
      expect(house.doors).to.deep.equal(doors);
    });
  }

  for (const [role, doors] of [['helper', ['All petitions', 'Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback']], ['editor', ['All petitions', 'Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback', 'Stopped sign-ups']], ['owner', ['All petitions', 'Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback', 'Stopped sign-ups', 'One person’s data', 'Who works here', 'What was done']]] as const) {
    it(`${role === 'helper' ? 'a' : 'an'} ${role} sees the doors of the site that open to them`, async () => {
      expect((await DeskHouse.open('/desk/gronlia', { role })).doors).to.deep.equal(doors);
    });
  }

  it('every door of an owner leads to a page that has its name as heading', async () => {
    const house = await DeskHouse.open(petition);
    for (const door of house.doors.filter((name) => !['All petitions', 'Overview'].includes(name))) {
      await house.follow(door);
      await waitUntil(() => house.heading === door, door);
      expect(document.title).to.equal(door);
      expect(house.desk.querySelector('nav [aria-current="page"]')!.textContent).to.equal(door);
    }
  });

  for (const [page, door] of [['request', 'Requests for help'], ['help-point', 'Requests for help'], ['shifts', 'Volunteering'], ['group', 'Volunteering'], ['round', 'Feedback']] as const) {
    it(`a page behind another has its door marked: ${page}`, async () => {
      const house = await DeskHouse.open(`/desk/gronlia/-/${page}?of=x`);
      expect([...house.desk.querySelectorAll('nav [aria-current="true"]')].map(({ textContent }) => textContent)).to.deep.equal([door]);
    });
  }

  it('it says whose desk it is, and who sits at it', async () => {
    const house = await DeskHouse.open(petition);
    expect(house.desk.querySelector('.site')!.textContent).to.equal('Grønlia Vel');
    expect(house.desk.querySelector('.who')!.textContent).to.include('Kari Nordmann');
  });

  it('an address that leads nowhere says so, and the way on stands above', async () => {
    for (const page of ['constructor', 'nothing', '__proto__']) {
      const house = await DeskHouse.open(`${petition}/${page}`);
      expect(house.heading).to.equal('This page is not there');
      expect(house.doors).to.include('Overview');
      DeskHouse.leave();
    }
  });

  it('a page that cannot be read says why, and the next one is read', async () => {
    const house = await DeskHouse.open(petition);
    house.api.refuseReading = new DeskError('network');
    await house.follow('Comments');
    await house.says('The server cannot be reached.');
    expect(house.heading).to.equal('This page');
    house.api.refuseReading = undefined;
    await house.follow('Paper sheets');
    await waitUntil(() => house.heading === 'Paper sheets');
    expect(house.notices).to.deep.equal([]);
  });

  it('a door that does not open to somebody says so', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/team', { role: 'editor' });
    expect(house.doors).to.not.include('Who works here');
    house.api.refuseReading = new DeskError('forbidden');
    await house.follow('All petitions');
    await house.says('Your role does not allow this. Ask an owner.');
  });

  it('Back goes back, to the heading of the page before', async () => {
    const house = await DeskHouse.open(petition);
    await house.follow('Paper sheets');
    await house.follow('Comments');
    await waitUntil(() => house.heading === 'Comments');
    history.back();
    await waitUntil(() => house.heading === 'Paper sheets');
    history.back();
    await waitUntil(() => house.heading === 'A skate park at Grønlia');
    expect(location.pathname).to.equal(petition);
  });

  it('a slow page does not cover one that was asked for later', async () => {
    const api = fakeApi();
    const { read } = api;
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    api.read = async (path) => {
      if (path.includes('/comments')) await slow;
      return read(path);
    };
    const house = await DeskHouse.open(petition, { api });
    await house.follow('Comments');
    await house.follow('Paper sheets');
    await waitUntil(() => house.heading === 'Paper sheets');
    release();
    await house.settled();
    expect(house.heading).to.equal('Paper sheets');
  });

  for (const [what, init] of [['with Ctrl', { ctrlKey: true }], ['with Command', { metaKey: true }], ['with Shift', { shiftKey: true }], ['with Alt', { altKey: true }], ['with the middle button', { button: 1 }]] as const) {
    it(`a press ${what} is the browser’s own`, async () => {
      const house = await DeskHouse.open(petition);
      const press = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      // Else the browser would open a tab here.
      const stop = (event: Event): void => {
        expect(event.defaultPrevented, 'the desk has left it alone').to.equal(false);
        event.preventDefault();
      };
      document.body.addEventListener('click', stop, { once: true });
      house.link('Comments').dispatchEvent(press);
      await house.settled();
      expect(location.pathname).to.equal(petition);
      expect(asked(house, 'comments')).to.deep.equal([]);
    });
  }

  it('signs out, and says so to the server', async () => {
    const house = await DeskHouse.open(petition);
    // Held, because leaving would end this page too.
    house.api.hold = new Promise(() => undefined);
    await house.send('Sign out');
    expect(house.lines).to.deep.equal(['DELETE session']);
  });
});

describe('a press that is refused', () => {
  it('says why, aloud too, and leaves the page as it is', async () => {
    const house = await DeskHouse.open(`${petition}/comments`);
    house.api.refuse = new DeskError('network');
    await house.send('Show it');
    await waitUntil(() => house.spoken !== '');
    expect(house.notices).to.deep.equal(['The server cannot be reached. Nothing is lost: try again.']);
    expect(house.spoken).to.equal('The server cannot be reached. Nothing is lost: try again.');
    expect(house.heading).to.equal('Comments');
    expect(house.words).to.include('My children skate.');
  });

  it('leaves what is typed beside it', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/team');
    house.fill({ Name: 'Per Olsen' });
    house.api.refuse = new DeskError('conflict');
    await house.send('Take the seat of Kari Nordmann');
    expect(house.notices).to.have.length(1);
    expect(house.field('Name').value).to.equal('Per Olsen');
  });

  it('is said no more once it works, or on another page', async () => {
    const house = await DeskHouse.open(`${petition}/comments`);
    house.api.refuse = new DeskError('network');
    await house.send('Show it');
    expect(house.notices).to.have.length(1);
    house.api.refuse = undefined;
    await house.send('Show it');
    expect(house.notices).to.deep.equal([]);
    house.api.refuse = new DeskError('network');
    await house.send('Show it');
    await house.follow('Paper sheets');
    await waitUntil(() => house.heading === 'Paper sheets');
    expect(house.notices).to.deep.equal([]);
  });

  it('is sent once, however often one presses while it is under way', async () => {
    const house = await DeskHouse.open(`${petition}/comments`);
    let release = (): void => undefined;
    house.api.hold = new Promise((resolve) => (release = resolve));
    await house.press('Show it');
    await house.press('Show it');
    expect(house.lines).to.deep.equal(['PUT comments/c1']);
    release();
    await waitUntil(() => house.spoken === 'Done.');
    house.api.hold = undefined;
    await house.send('Show it');
    expect(house.api.sent).to.have.length(2);
  });
});
