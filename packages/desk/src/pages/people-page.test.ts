import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse, asked } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';

const signed = { petitionId: 'skatepark', reference: 'K7QD-M2XP', name: 'Per Olsen', state: 'confirmed', signed: '2026-11-27T10:00:00.000Z' };
const signedUp = { opportunity_id: 'cafe-host', name: 'Olga Berg', signed_up_at: '2026-11-27T10:00:00.000Z', shifts: [{ shift_id: 'sat-am', state: 'waiting', waiting_number: 2 }] };
const at = '2026-11-27T10:00:00.000Z';

afterEach(() => DeskHouse.leave());

describe('one person’s data', () => {
  const address = '/desk/gronlia/-/people';
  const find = 'POST sites/gronlia/people/find';
  const erase = 'POST sites/gronlia/people/erase';
  const label = 'Their e-mail address';

  const found = async (signatures: object[] = [signed]): Promise<DeskHouse> => {
    const house = await DeskHouse.open(address, { said: { [find]: { signatures }, [erase]: { signatures: signatures.length } } });
    house.fill({ [label]: 'per@example.org' });
    await house.send('Find');
    return house;
  };

  it('is asked for by a form, so that no address stands in the browser’s history', async () => {
    const house = await found();
    expect([house.lines, house.body]).to.deep.equal([['POST people/find'], { email: 'per@example.org' }]);
    expect(location.href).to.not.include('per');
    expect(asked(house, 'per')).to.deep.equal([]);
  });

  it('is shown, with where each signature stands', async () => {
    const house = await found([signed, { ...signed, petitionId: 'library', state: 'withdrawn', name: null }]);
    expect(house.headings).to.deep.equal(['What is kept of per@example.org']);
    expect(house.items[0]).to.include('Per Olsen, skatepark, Confirmed,');
    expect(house.items[1]).to.include('library, Withdrawn,');
    await expect(house.desk).to.be.accessible();
  });

  for (const [typed, body] of [['K7QD-M2XP', { reference: 'K7QD-M2XP' }], ['+47 22 33 44 55', { phone: '+47 22 33 44 55' }]] as const) {
    it(`is found by ${typed}, and deleted by the same`, async () => {
      const house = await DeskHouse.open(address, { said: { [find]: { signatures: [], signUps: [signedUp] }, [erase]: { signatures: 0, signUps: 1 } } });
      house.fill({ 'Telephone number or reference': typed });
      await house.send('Look up');
      expect(house.body).to.deep.equal(body);
      expect(house.headings).to.deep.equal([`What is kept of ${typed}`]);
      expect(house.items[0]).to.include('Olga Berg, cafe-host,').and.to.include('sat-am: Waits, number 2');
      await house.send('Delete all of it for good');
      expect([house.lines.at(-1), house.body]).to.deep.equal(['POST people/erase', body]);
      expect(house.notices).to.deep.equal(['Deleted signatures: 0. Deleted sign-ups: 1.']);
    });
  }

  it('of several who share a number is deleted by nobody, and it says what to ask by', async () => {
    const house = await found();
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/phone', code: 'several' }]);
    await house.send('Delete all of it for good');
    expect(house.notices).to.deep.equal(['Several people gave this number. Ask by the reference.']);
  });

  it('is said to be none where there is none', async () => {
    const house = await found([]);
    expect(house.words).to.include('No signature. No sign-up.');
  });

  it('is saved to be sent to the person, whole', async () => {
    const house = await found();
    const click = HTMLAnchorElement.prototype.click;
    let saved: { name: string; text: Promise<string> } | undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = { name: this.download, text: fetch(this.href).then((response) => response.text()) };
    };
    try {
      await house.press('Save all of it for this person');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved!.name, 'it names nobody').to.equal('what-we-keep.json');
    expect(JSON.parse(await saved!.text)).to.deep.equal({ signatures: [signed] });
  });

  it('is deleted for good, of exactly the person who was found', async () => {
    const house = await found([signed, signed]);
    house.fill({ [label]: 'somebody.else@example.org' });
    await house.send('Delete all of it for good');
    expect([house.lines.at(-1), house.body]).to.deep.equal(['POST people/erase', { email: 'per@example.org' }]);
    expect(house.notices).to.deep.equal(['Deleted signatures: 2.']);
    expect(house.spoken).to.include('All of it is deleted.');
    expect(house.buttons, 'it cannot be deleted twice').to.deep.equal(['Look up', 'Find'].toReversed());
  });

  it('is still shown when deleting has failed', async () => {
    const house = await found();
    house.api.refuse = new DeskError('network');
    await house.send('Delete all of it for good');
    expect(house.notices).to.deep.equal(['The server cannot be reached. Nothing is lost: try again.']);
    expect(house.items[0]).to.include('Per Olsen');
  });

  for (const typed of ['', 'per at example', 'per@']) {
    it(`is not looked for by ${JSON.stringify(typed)}, which is no address`, async () => {
      const house = await DeskHouse.open(address);
      house.fill({ [label]: typed });
      await house.press('Find');
      expect(house.errorAt(label)).to.not.equal('');
      expect(house.api.sent).to.deep.equal([]);
    });
  }
});

describe('who works here', () => {
  const address = '/desk/gronlia/-/team';
  const path = 'sites/gronlia/coordinators';

  it('is listed with what each may do', async () => {
    const house = await DeskHouse.open(address, { said: { [path]: { coordinators: [{ id: 'k', name: 'Kari', email: 'k@example.org', role: 'owner' }, { id: 'p', name: 'Per', email: 'p@example.org', role: 'helper' }] } } });
    expect(house.table('Seats at this desk')).to.deep.equal([
      ['Name', 'E-mail', 'Role', 'Change'],
      ['Kari', 'k@example.org', 'Owner: also hands over, deletes, decides who works here', 'Take the seat of Kari'],
      ['Per', 'p@example.org', 'Helper: adds people, enters sheets', 'Take the seat of Per'],
    ]);
  });

  it('grows by one who gets the smallest role, unless one chooses another', async () => {
    const house = await DeskHouse.open(address);
    house.fill({ Name: 'Per Olsen', 'E-mail': 'per@example.org' });
    await house.send('Give the seat');
    expect([house.lines, house.body]).to.deep.equal([['POST coordinators'], { name: 'Per Olsen', email: 'per@example.org', role: 'helper' }]);
    house.fill({ Name: 'Per Olsen', 'E-mail': 'per@example.org' });
    house.tick('Editor');
    await house.send('Give the seat');
    expect(house.body['role']).to.equal('editor');
  });

  it('is seen at once after somebody was added', async () => {
    const said: Record<string, unknown> = {};
    const house = await DeskHouse.open(address, { said });
    const { coordinators } = answers[path] as { coordinators: object[] };
    said[path] = { coordinators: [...coordinators, { id: 'p', name: 'Per', email: 'p@example.org', role: 'helper' }] };
    house.fill({ Name: 'Per', 'E-mail': 'p@example.org' });
    await house.send('Give the seat');
    await waitUntil(() => house.table().length === 3);
    expect(house.field('Name').value).to.equal('');
  });

  it('loses one by a button that says whose seat it takes', async () => {
    const house = await DeskHouse.open(address);
    await house.send('Take the seat of Kari Nordmann');
    expect(house.lines).to.deep.equal(['DELETE coordinators/k']);
  });

  it('always has an owner: the last one stays, and it says so', async () => {
    const house = await DeskHouse.open(address);
    house.api.refuse = new DeskError('conflict');
    await house.send('Take the seat of Kari Nordmann');
    expect(house.notices).to.have.length(1);
    expect(house.table()).to.have.length(2);
  });

  it('is asked for both a name and an address', async () => {
    const house = await DeskHouse.open(address);
    await house.press('Give the seat');
    expect(house.summary).to.have.length(2);
    await expect(house.desk).to.be.accessible();
  });
});

describe('what was done', () => {
  const address = '/desk/gronlia/-/trail';
  const path = 'sites/gronlia/audit';
  const line = { id: 't', at, who: 'Kari Nordmann', action: 'sheet-add', petitionId: 'skatepark' };

  for (const [action, words] of [
    ['petition-create', 'began a petition'], ['petition-edit', 'edited a petition'], ['petition-open', 'opened a petition'], ['petition-closed', 'closed a petition'], ['petition-answered', 'entered the answer'],
    ['update-post', 'posted an update'], ['comment-shown', 'let a comment through'], ['comment-hidden', 'did not let a comment through'], ['signature-add', 'added somebody'], ['signature-add-again', 'sent the same person again'],
    ['sheet-add', 'entered a sheet'], ['sheet-correct', 'corrected a sheet'], ['invalidation-preview', 'counted false signatures'], ['invalidation', 'took out false signatures'], ['invalidation-undo', 'put signatures back'],
    ['report-close', 'dealt with a report'], ['export', 'exported everything'], ['hand-over', 'handed over'], ['person-access', 'looked up one person'], ['person-erase', 'deleted one person'], ['coordinator-add', 'gave somebody a seat'],
    ['talk-had', 'talked with a volunteer'], ['talk-not-now', 'told a volunteer: not this time'], ['place-given', 'gave a volunteer a place'], ['place-released', 'took a volunteer out of a shift'], ['sign-up-add', 'added a volunteer'],
    ['opportunity-create', 'began a task'], ['opportunity-edit', 'edited a task'], ['opportunity-open', 'opened a task'], ['opportunity-closed', 'closed a task'], ['opportunity-draft', 'made a task a draft again'], ['shifts-add', 'added shifts'],
    ['offer-make', 'asked a volunteer'], ['offer-take-back', 'took back what a volunteer was asked'],
    ['shift-edit', 'changed a shift'], ['shift-cancel', 'cancelled a shift'], ['volunteers-export', 'exported volunteers'], ['sign-up-unblock', 'let a sign-up through'],
    ['sign-up-talked', 'added a volunteer'], ['sign-up-add-again', 'sent the same person again'], ['coordinator-remove', 'took somebody’s seat'], ['something-new', 'something-new'], ['constructor', 'constructor'],
  ] as const) {
    it(`is read as “${words}”`, async () => {
      const house = await DeskHouse.open(address, { said: { [path]: { trail: [{ ...line, action }], more: false } } });
      expect(house.table()[1]!.slice(1)).to.deep.equal(['Kari Nordmann', words, 'skatepark']);
    });
  }

  it('was done by the server where nobody did it', async () => {
    const house = await DeskHouse.open(address, { said: { [path]: { trail: [{ ...line, who: null, petitionId: null }], more: false } } });
    expect(house.table()[1]!.slice(1)).to.deep.equal(['The server', 'entered a sheet', '']);
  });

  it('can only be read: there is nothing to press', async () => {
    const house = await DeskHouse.open(address);
    expect(house.buttons).to.deep.equal([]);
    expect(house.all('form')).to.deep.equal([]);
  });

  it('goes on to what is older, page by page, while there is more', async () => {
    const house = await DeskHouse.open(address, { said: { [path]: { trail: [line], more: true } } });
    await house.follow('Older ones');
    await waitUntil(() => asked(house, 'page=1').length === 1);
    await house.follow('Older ones');
    await waitUntil(() => asked(house, 'page=2').length === 1);
    expect(location.search).to.equal('?page=2');
  });

  it('goes back to what is newer', async () => {
    const house = await DeskHouse.open(`${address}?page=2`, { said: { [path]: { trail: [line], more: false } } });
    expect(() => house.link('Older ones')).to.throw();
    expect(house.link('Newer ones').getAttribute('href')).to.equal('/desk/gronlia/-/trail?page=1');
  });

  for (const [page, number] of [['-3', 0], ['many', 0], ['', 0], ['1.9', 1], ['2', 2], ['Infinity', 0]] as const) {
    it(`begins at page ${number} for ?page=${page}`, async () => {
      const house = await DeskHouse.open(`${address}?page=${page}`);
      expect(asked(house, 'audit')).to.deep.equal([`${path}?page=${number}`]);
    });
  }
});
