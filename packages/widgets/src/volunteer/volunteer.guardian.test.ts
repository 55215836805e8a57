import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const opportunities = sampleOpportunities(NOW).map((one) => (one.id === 'tree-planting' ? { ...one, guardianBelow: 18 } : one));

async function trees(opening: Parameters<typeof VolunteerPage.open>[0] = { opportunities }): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look('tree-planting');
  await waitUntil(() => page.has('age'), 'the age is asked');
  await page.settled();
  return page;
}

const names = (page: VolunteerPage): string[] => [...new Set([...page.root.querySelectorAll<HTMLInputElement>('[part="form"] input, [part="form"] textarea')].map(({ name }) => name))];

describe('young people who come with a parent or guardian', () => {
  it('are asked nothing of it where no age needs one', async () => {
    const page = await VolunteerPage.open();
    await page.look('tree-planting');
    expect([page.has('age'), page.has('oldEnough')]).to.deep.equal([false, true]);
  });

  it('say first how old they are, by two answers of equal weight of which none is chosen', async () => {
    const page = await trees();
    const radios = [...page.root.querySelectorAll<HTMLInputElement>('[name="age"]')];
    expect(radios.map((radio) => [spoken(radio.closest('label')), radio.checked])).to.deep.equal([['I am 18 years or older.', false], ['I am 15 years or older, but younger than 18.', false]]);
    expect([names(page)[0], page.has('oldEnough'), page.has('guardian')]).to.deep.equal(['age', false, false]);
  });

  it('write who has to agree before they write anything of themselves', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    expect(names(page).slice(0, 4)).to.deep.equal(['age', 'guardian', 'guardianPhone', 'guardianEmail']);
    expect(page.text).to.contain('Kari Lund calls this person first. Nothing is decided before they say yes.');
  });

  it('read that it is held, and who is called first; never that they are signed up', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    await page.enter('guardian', ' Kim Berg ');
    await page.enter('guardianPhone', '92 00 00 00');
    await page.choose('shift', 'plant');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.focused).to.equal('We hold it for you. Kari Lund calls Kim Berg first. It is yours when they have said yes.');
    expect([page.text.includes('signed up'), page.text.includes('It is yours:'), page.text.includes('Held for you')]).to.deep.equal([false, false, true]);
    const [{ signUp }] = page.source.sent as [(typeof page.source.sent)[0]];
    expect([signUp.guardian, signUp.oldEnough]).to.deep.equal([{ name: 'Kim Berg', phone: '92 00 00 00' }, undefined]);
  });

  it('read that who has to agree gets a mail, where they wrote an address; one that is none is said at its field', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    await page.enter('guardian', 'Kim Berg');
    await page.enter('guardianPhone', '92 00 00 00');
    await page.enter('guardianEmail', 'kim@');
    await page.choose('shift', 'plant');
    await page.send('Sign me up');
    await waitUntil(() => page.summary.length > 0, 'the summary');
    expect(page.summary).to.deep.equal(['Please look at the e-mail address of your parent or guardian again.']);
    await page.enter('guardianEmail', ' kim@example.org ');
    await page.press('Sign me up');
    await page.shows('sent');
    expect(page.focused).to.equal('We hold it for you. Kim Berg gets a mail and says yes or no.');
    expect(page.source.sent[0]!.signUp.guardian).to.deep.equal({ name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' });
  });

  it('who turn out to be old enough have it at once, and nothing of a guardian goes along', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    await page.enter('guardian', 'Kim Berg');
    await page.choose('age', 'older');
    expect(page.has('guardian')).to.equal(false);
    await page.choose('shift', 'plant');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.focused).to.equal('You are signed up');
    expect([page.source.sent[0]!.signUp.guardian, page.source.sent[0]!.signUp.oldEnough]).to.deep.equal([undefined, true]);
  });

  it('keep what they wrote when they look at the other answer', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    await page.enter('guardian', 'Kim Berg');
    await page.choose('age', 'older');
    await page.choose('age', 'younger');
    expect(page.field('guardian').value).to.equal('Kim Berg');
  });

  it('read what is missing, once for the two answers, and then for each field', async () => {
    const page = await trees();
    await page.choose('shift', 'plant');
    await page.send('Sign me up');
    expect(page.summary).to.deep.equal(['Please choose how old you are.']);
    await page.choose('age', 'younger');
    await page.press('Sign me up');
    expect(page.summary).to.deep.equal(['Please write the name of your parent or guardian.', 'Please write the telephone number of your parent or guardian.']);
    expect(page.source.sent.length).to.equal(0);
  });

  it('read at its field what the server finds wrong with a number', async () => {
    const page = await trees();
    await page.choose('age', 'younger');
    await page.enter('guardian', 'Kim Berg');
    await page.enter('guardianPhone', 'none');
    await page.choose('shift', 'plant');
    await page.send('Sign me up');
    await waitUntil(() => page.summary.length > 0);
    await page.press('Please write the telephone number of your parent or guardian.');
    expect(page.root.activeElement).to.equal(page.field('guardianPhone'));
  });
});
