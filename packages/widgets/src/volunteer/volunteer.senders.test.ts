import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister, type MemoryShiftRegister } from '@dugnad/client/memory';
import { combineOpportunities } from '@dugnad/client/ports';
import { NOW, VolunteerPage } from './volunteer.page.ts';

const trees = { ...sampleOpportunities(NOW).find(({ id }) => id === 'tree-planting')!, guardianBelow: 18 };
const inWood = { ...trees, title: 'Plant in the wood', organiser: { kind: 'association' as const, name: 'Brekka Parents' } };

let opened = 0;
const register = (path: string, ...opportunities: (typeof trees)[]): MemoryShiftRegister => createMemoryShiftRegister({ src: `https://host.example/embed/volunteer/${path}-senders-${(opened += 1)}`, now: () => NOW, opportunities });

interface Two {
  page: VolunteerPage;
  gronlia: MemoryShiftRegister;
  brekka: MemoryShiftRegister;
}

/** Two associations that call theirs the same; somebody looks at the one of the second. */
async function atSecond(): Promise<Two> {
  const [gronlia, brekka] = [register('gronlia', trees), register('brekka', inWood)];
  const page = await VolunteerPage.open({ source: combineOpportunities([gronlia, brekka], () => NOW) as MemoryShiftRegister });
  await page.look('tree-planting--2');
  await waitUntil(() => page.has('age'), 'the age is asked');
  await page.settled();
  return { page, gronlia, brekka };
}

async function young(page: VolunteerPage, email = ''): Promise<void> {
  await page.choose('age', 'younger');
  await page.enter('guardian', 'Kim Berg');
  await page.enter('guardianPhone', '92 00 00 00');
  await page.enter('guardianEmail', email);
  await page.choose('shift', 'plant');
}

describe('who has to agree, where several associations have something', () => {
  it('is told to the association that was chosen alone, under the name that it has there', async () => {
    const { page, gronlia, brekka } = await atSecond();
    await young(page, 'kim@example.org');
    await page.send('Sign me up');
    await page.shows('sent');
    expect([gronlia.sent, brekka.sent.map(({ opportunityId, signUp }) => [opportunityId, signUp.guardian])]).to.deep.equal([[], [['tree-planting', { name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' }]]]);
  });

  it('has no address at all where none was written: then nobody is promised a mail', async () => {
    const { page, brekka } = await atSecond();
    await young(page, '  ');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(Object.hasOwn(brekka.sent[0]!.signUp.guardian!, 'email')).to.equal(false);
    expect([page.focused.includes('gets a mail'), page.focused.includes('calls Kim Berg first')]).to.deep.equal([false, true]);
  });

  it('is the same one, sent again under the same key, after an answer was lost', async () => {
    const { page, gronlia, brekka } = await atSecond();
    brekka.update({ failAfter: 'network' });
    await young(page, 'kim@example.org');
    await page.send('Sign me up');
    await waitUntil(() => brekka.sent.length === 1, 'it was sent');
    await waitUntil(() => page.root.querySelector('[part="unsent"]'), 'it says that it was not');
    brekka.update({ failAfter: undefined });
    await page.press('Sign me up');
    await page.shows('sent');
    const [first, second] = brekka.sent;
    expect([brekka.signUps.length, second?.idempotencyKey, second?.signUp, gronlia.sent.length]).to.deep.equal([1, first?.idempotencyKey, first?.signUp, 0]);
  });

  it('is kept in the tab with what else was typed, for this one and not for the other', async () => {
    const { page } = await atSecond();
    await young(page, 'kim@example.org');
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 2);
    await page.look('tree-planting');
    await waitUntil(() => page.has('age'));
    await page.choose('age', 'younger');
    expect(page.field('guardianEmail').value).to.equal('');
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 2);
    await page.look('tree-planting--2');
    await waitUntil(() => page.has('guardianEmail'));
    expect([page.field('guardian').value, page.field('guardianEmail').value]).to.deep.equal(['Kim Berg', 'kim@example.org']);
  });
});

describe('the mail address of who has to agree', () => {
  const open = async (shared = false): Promise<VolunteerPage> => {
    const page = await VolunteerPage.open({ opportunities: [trees, ...sampleOpportunities(NOW).filter(({ id }) => id !== trees.id)], shared });
    await page.look('tree-planting');
    await waitUntil(() => page.has('age'), 'the age is asked');
    await page.settled();
    return page;
  };

  it('may be left out, is asked as an address, and is never filled in by the browser with that of the young person', async () => {
    const page = await open();
    await page.choose('age', 'younger');
    const field = page.field('guardianEmail');
    expect([field.type, field.required, field.autocomplete === 'email']).to.deep.equal(['email', false, false]);
    await expect(page.element).to.be.accessible();
  });

  for (const typed of ['kim', 'kim@', '@example.org', 'kim example.org']) {
    it(`is said to be none: “${typed}”, before anything is sent, and the summary leads there`, async () => {
      const page = await open();
      await young(page, typed);
      await page.send('Sign me up');
      await waitUntil(() => page.summary.length > 0, 'the summary');
      expect(page.summary).to.deep.equal(['Please look at the e-mail address of your parent or guardian again.']);
      await page.press(page.summary[0]!);
      expect([page.root.activeElement, page.field('guardianEmail').getAttribute('aria-invalid'), page.source.signUps.length]).to.deep.equal([page.field('guardianEmail'), 'true', 0]);
    });
  }

  it('stays on no device that others use too', async () => {
    const page = await open(true);
    await young(page, 'kim@example.org');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).to.not.contain('kim@example.org');
  });

  it('is gone from the tab once it was sent', async () => {
    const page = await open();
    await young(page, 'kim@example.org');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('kim@example.org');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).to.not.contain('kim@example.org');
  });

  it('is not sent by whoever turns out to be old enough', async () => {
    const page = await open();
    await young(page, 'kim@example.org');
    await page.choose('age', 'older');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(JSON.stringify(page.source.sent)).to.not.contain('kim@example.org').and.not.contain('Kim Berg');
  });
});
