import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const silence = new Promise<never>(() => undefined);

describe('what there is to help with', () => {
  it('begins with what needs somebody first, and ends with what nobody can have', async () => {
    const page = await VolunteerPage.open();
    expect(page.titles).to.deep.equal(['Visiting friend', 'Plant trees', 'Host in the café', 'Help with repairs', 'Set up a concert', 'Flea market']);
  });

  it('says of each what, when, where, which language and who', async () => {
    const page = await VolunteerPage.open();
    const card = page.card('Host in the café');
    for (const words of ['Next free time', 'Friday 11 December, 10:00–13:00', 'Grønlia grendehus', 'A little is enough: Norwegian Bokmål', 'Welcome: Arabic', 'Association: Grønlia grendehus']) expect(card).to.contain(words);
    expect(page.card('Help with repairs')).to.contain('Times by agreement');
  });

  it('says before its title that one is closed', async () => {
    const page = await VolunteerPage.open();
    expect(page.card('Set up a concert')).to.match(/^Closed Set up a concert/);
  });

  it('leaves out kinds of organiser that a page does not want', async () => {
    const [first, ...rest] = sampleOpportunities(NOW);
    const opportunities = [{ ...first!, organiser: { name: 'Shop Ltd', kind: 'business' as const } }, ...rest];
    expect((await VolunteerPage.open({ opportunities })).card('Host in the café')).to.contain('Business: Shop Ltd');
    expect((await VolunteerPage.open({ opportunities, without: 'business municipality' })).titles).not.to.contain('Host in the café');
  });

  it('can be one alone, without a way to others', async () => {
    const page = await VolunteerPage.open({ opportunity: 'tree-planting' });
    expect(spoken(page.root.querySelector('h2'))).to.equal('Plant trees');
    expect(page.root.querySelector('[part="back"]')).to.equal(null);
  });
});

describe('what there is to help with, where nobody can sign up', () => {
  it('says which times are free, and whom one asks, and has no form', async () => {
    const page = await VolunteerPage.open({ tells: true });
    await page.look('cafe-host');
    const times = [...page.root.querySelectorAll('.part')].find((part) => spoken(part).startsWith('Free times'));
    expect([...times!.querySelectorAll('li')].map(spoken).slice(0, 2)).to.deep.equal(['Friday 11 December, 10:00–13:00', 'Friday 11 December, 12:30–15:00']);
    expect(spoken(times!)).to.contain('Tuesday 15 December, 10:00–13:00 · Baker').and.not.to.contain('Wednesday 16 December');
    expect([page.root.querySelector('form'), page.text.includes('22 33 44 55'), page.text.includes('place left')]).to.deep.equal([null, true, false]);
    await expect(page.element).to.be.accessible();
  });

  it('says of whom one asks what is theirs, in its own language', async () => {
    const opportunities = sampleOpportunities(NOW).map((one) => ({ ...one, contact: { ...one.contact, role: { ar: 'منسقة المتطوعين' }, place: { name: { nb: 'Grendehuset' } } } }));
    const page = await VolunteerPage.open({ opportunities, tells: true });
    await page.look('cafe-host');
    const said = [...page.root.querySelectorAll('[part="contact"] bdi[lang]')].map((one) => [spoken(one), one.getAttribute('lang'), one.getAttribute('dir')]);
    expect(said).to.deep.include.members([['منسقة المتطوعين', 'ar', 'rtl'], ['Grendehuset', 'nb', 'ltr']]);
  });
});

describe('what there is to help with, when it is not there', () => {
  it('is what the page itself gave while it is fetched, and that is taken away then', async () => {
    expect((await VolunteerPage.open({ wait: silence, fallback: 'Ring Kari' })).showsFallback).to.equal(true);
    expect((await VolunteerPage.open({ fallback: 'Ring Kari' })).showsFallback).to.equal(false);
  });

  it('is said to be fetched where the page gave nothing', async () => {
    const page = await VolunteerPage.open({ wait: silence });
    await page.element.updateComplete;
    expect(page.text).to.equal('Fetching what there is to help with …');
  });

  it('keeps the page’s own words when it fails, says so, and tries again on demand', async () => {
    const page = await VolunteerPage.open({ fail: 'network', fallback: 'Ring Kari' });
    expect(page.text).to.contain('What there is to help with could not be fetched.');
    expect(page.showsFallback).to.equal(true);
    page.source.update({ fail: undefined });
    await page.press('Try again');
    await waitUntil(() => page.titles.length === 6);
  });

  it('says that there is no connection, and tries again when there is', async () => {
    const page = await VolunteerPage.open({ fail: 'offline' });
    expect(page.text).to.contain('You have no connection just now.');
    page.source.update({ fail: undefined });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => page.titles.length === 6);
  });

  it('says that there is nothing, and what one can do instead', async () => {
    expect((await VolunteerPage.open({ opportunities: [] })).text).to.contain('There is nothing to help with just now. Ask us, or look again later.');
  });

  it('says that what is shown may be old', async () => {
    expect((await VolunteerPage.open({ stale: true })).text).to.contain('A place may be gone.');
  });
});
