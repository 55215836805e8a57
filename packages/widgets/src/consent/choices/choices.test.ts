import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { ChoicesPage, active } from './choices.page.ts';
import { SamplePort, sampleConfig } from './sample-port.page.ts';

const off = { 'Counting visits': false, Matomo: false, Videos: false, YouTube: false, 'Vimeo Inc.': false };
const nothing = { statistics: false, matomo: false, video: false, youtube: false, vimeo: false };
const everything = { statistics: true, matomo: true, video: true, youtube: true, vimeo: true };

describe('somebody who wants to choose', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('meets a modal dialog that is called by its heading, with the focus there (WCAG 2.4.3)', async () => {
    const { dialog } = await ChoicesPage.open();
    expect(dialog.matches(':modal')).to.equal(true);
    expect([active()?.id, active()?.textContent, dialog.getAttribute('aria-labelledby')]).to.deep.equal(['heading', 'Choose what you allow', 'heading']);
  });

  it('finds everything off, who is new', async () => {
    expect((await ChoicesPage.open()).boxes).to.deep.equal(off);
  });

  it('finds what was answered before', async () => {
    const page = await ChoicesPage.open(new SamplePort({ statistics: false, video: true, vimeo: false }));
    expect(page.boxes).to.deep.equal({ ...off, Videos: true, YouTube: true });
  });

  it('reads how long the choice is remembered', async () => {
    expect((await ChoicesPage.open()).text).to.contain('We remember your choice for 6 months.');
    const page = await ChoicesPage.open(new SamplePort({}, { config: { ...sampleConfig, months: 12 } }));
    expect(page.text).to.contain('for 12 months.');
  });

  it('sees what the site needs, with the reason in words and no control', async () => {
    const page = await ChoicesPage.open();
    expect(page.shown!.querySelector('.purpose:last-child')!.textContent).to.match(/Staying signed in.*Always on, because the site needs it/s);
    expect(page.shown!.querySelectorAll('.purpose:last-child input')).to.have.length(0);
    expect(page.shown!.querySelectorAll('.purpose input')).to.have.length(5);
  });

  it('hears the hint with the box that it is about (WCAG 1.3.1)', async () => {
    const page = await ChoicesPage.open();
    const id = page.box('Counting visits').getAttribute('aria-describedby')!;
    expect(page.shown!.getElementById(id)?.textContent).to.equal('We see which pages are read.');
    expect(page.box('Videos').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('reads of each service who receives what, where, for how long, and what is stored', async () => {
    const page = await ChoicesPage.open();
    page.openServices();
    expect(page.facts('Matomo')).to.deep.equal(['Receiver: Grønlia grendehus', 'Country: Norway', 'Kept for 13 months', 'Stores: _pk_id*, pk:seen']);
    expect(page.facts('YouTube')).to.deep.equal(['Receiver: Google Ireland Ltd', 'Country: Ireland', 'Kept for 6 months', 'Privacy at YouTube']);
    expect(page.facts('Vimeo Inc.')).to.include('Kept for 1 year and 6 months').and.include('Country: United States');
    expect(page.text).to.contain('Kept until you close the window');
  });

  it('comes to the receiver’s own privacy page, in a tab of its own', async () => {
    const { href, target, rel } = (await ChoicesPage.open()).shown!.querySelector('a')!;
    expect([href, target, rel]).to.deep.equal(['https://policies.example/privacy', '_blank', 'noopener noreferrer']);
  });

  it('sees the services of a purpose by their names, one press away', async () => {
    const page = await ChoicesPage.open();
    const summaries = [...page.shown!.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(summaries).to.deep.equal(['Services: Matomo', 'Services: YouTube and Vimeo Inc.', 'Services: Grønlia grendehus']);
    page.shown!.querySelector('summary')!.focus();
    await page.pressKey('Enter');
    await waitUntil(() => page.shown!.querySelector('details')!.open);
  });
});

describe('the boxes', () => {
  it('are ticked by the space bar, and a service follows its purpose (WCAG 2.1.1)', async () => {
    const page = await ChoicesPage.open();
    await page.tick('Videos');
    expect(page.boxes).to.deep.equal({ ...off, Videos: true, YouTube: true, 'Vimeo Inc.': true });
  });

  it('let one service be off where its purpose is on, and stay so', async () => {
    const page = await ChoicesPage.open();
    for (const name of ['Videos', 'YouTube', 'Counting visits']) await page.tick(name);
    expect(page.boxes).to.deep.equal({ 'Counting visits': true, Matomo: true, Videos: true, YouTube: false, 'Vimeo Inc.': true });
  });

  it('go off together when the purpose does, whatever was said of one of them', async () => {
    const page = await ChoicesPage.open();
    for (const name of ['Vimeo Inc.', 'Videos', 'Videos']) await page.tick(name);
    expect(page.boxes).to.deep.equal(off);
  });

  it('keep the focus that was in them', async () => {
    const page = await ChoicesPage.open();
    await page.tick('YouTube');
    expect(active() === page.box('YouTube')).to.equal(true);
  });

  it('change nothing by themselves', async () => {
    const page = await ChoicesPage.open();
    await page.tick('Videos');
    expect(page.port.chosen).to.deep.equal([]);
  });
});

describe('what is chosen', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('is exactly what is ticked when it is saved, and one hears that it is', async () => {
    const page = await ChoicesPage.open();
    await page.tick('YouTube');
    await page.press('Save my choices');
    await page.closed();
    expect(page.port.chosen).to.deep.equal([{ ...nothing, youtube: true }]);
    expect(await page.told()).to.equal('Your choice is saved.');
  });

  it('is nothing after Refuse all, whatever was ticked', async () => {
    const page = await ChoicesPage.open();
    await page.tick('Videos');
    await page.press('Refuse all');
    await page.closed();
    expect(page.port.chosen).to.deep.equal([nothing]);
  });

  it('is everything after Accept all', async () => {
    const page = await ChoicesPage.open(new SamplePort({ video: false, youtube: false }));
    await page.press('Accept all');
    await page.closed();
    expect(page.port.chosen).to.deep.equal([everything]);
  });

  for (const way of ['Escape', 'Close without saving']) {
    it(`stays as it was after ${way} (WCAG 2.1.2)`, async () => {
      const page = await ChoicesPage.open();
      await page.tick('Videos');
      await (way === 'Escape' ? page.pressKey('Escape') : page.press(way));
      await page.closed();
      expect(page.port.chosen).to.deep.equal([]);
      expect(document.querySelector('dugnad-status-region')).to.equal(null);
    });
  }

  for (const way of ['Save my choices', 'Refuse all', 'Close without saving']) {
    it(`leaves the focus where it was before, after ${way} (WCAG 2.4.3)`, async () => {
      const page = await ChoicesPage.open();
      await page.press(way);
      await page.closed();
      expect(active() === page.opener).to.equal(true);
    });
  }
});

describe('taking everything back', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('is the first thing to press, and one press does it', async () => {
    const page = await ChoicesPage.open(new SamplePort({ video: true, statistics: false }), { withdraw: true });
    await page.pressKey('Tab');
    expect(active()?.textContent).to.equal('Withdraw all consent');
    await page.pressKey('Enter');
    await page.closed();
    expect(page.port.chosen).to.deep.equal([nothing]);
    expect(await page.told()).to.equal('Your consent is withdrawn.');
  });

  it('is offered where one service alone was allowed', async () => {
    const page = await ChoicesPage.open(new SamplePort({ video: false, youtube: true }), { withdraw: true });
    expect(page.button('Withdraw all consent')).to.exist;
  });

  it('is not offered to who allowed nothing', async () => {
    const page = await ChoicesPage.open(new SamplePort({ video: false }), { withdraw: true });
    expect(page.buttons.map(({ textContent }) => textContent)).to.deep.equal(['Refuse all', 'Accept all', 'Save my choices', 'Close without saving']);
  });
});
