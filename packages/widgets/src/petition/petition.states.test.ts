import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { PetitionPage, spoken } from './petition.page.ts';

const silence = new Promise<never>(() => undefined);

describe('a petition that is not there', () => {
  it('shows what the page itself gave while it is fetched, and takes it away then', async () => {
    const page = await PetitionPage.open({ wait: silence, fallback: 'Ring Kari, 12 34 56 78' });
    expect(page.showsFallback).to.equal(true);
    expect((await PetitionPage.open({ fallback: 'Ring Kari' })).showsFallback).to.equal(false);
  });

  it('says in words that it is fetched where the page gave nothing', async () => {
    const page = await PetitionPage.open({ wait: silence });
    await page.petition.updateComplete;
    expect(page.text).to.equal('Fetching the petition …');
  });

  it('keeps the page’s own words when it fails, says so, and tries again on demand', async () => {
    const page = await PetitionPage.open({ fail: 'network', fallback: 'Ring Kari, 12 34 56 78' });
    expect(page.text).to.contain('The petition could not be fetched.');
    expect(page.showsFallback).to.equal(true);
    page.source.update({ fail: undefined });
    await page.press('Try again');
    await page.shows('form');
    expect(page.showsFallback).to.equal(false);
  });

  it('says that there is no connection, and tries again when there is', async () => {
    const page = await PetitionPage.open({ fail: 'offline' });
    expect(page.text).to.contain('You have no connection just now.');
    page.source.update({ fail: undefined });
    window.dispatchEvent(new Event('online'));
    await page.shows('form');
  });
});

describe('a petition that cannot be signed', () => {
  it('says from when one can', async () => {
    const page = await PetitionPage.open({ petition: { opens: '2027-01-04T08:00:00+01:00[Europe/Oslo]' } });
    expect(spoken(await page.shows('standing'))).to.match(/^You cannot sign yet\. ?You can sign from Monday,? 4 January at 08:00\.$/);
    expect(page.form === null).to.equal(true);
  });

  it('says that it is closed', async () => {
    const page = await PetitionPage.open({ petition: { closes: '2026-11-21T08:00:00+01:00[Europe/Oslo]' } });
    expect(spoken(await page.shows('standing'))).to.equal('You cannot sign any more.');
    expect(page.form === null).to.equal(true);
  });

  it('shows the answer', async () => {
    const page = await PetitionPage.open({ petition: { status: 'answered', answer: { date: '2026-11-20', text: 'The council keeps the park.', url: 'https://city.example/park' } } });
    expect(spoken(await page.shows('standing'))).to.contain('The council keeps the park.');
  });
});

describe('the numbers of a petition', () => {
  const count = (page: PetitionPage): string => `${spoken(page.root.querySelector('.progress'))} ${spoken(page.root.querySelector('[part="count"]'))}`;

  it('are honest: confirmed, on paper, waiting and not counted, and of when', async () => {
    const page = await PetitionPage.open();
    for (const part of ['434 of 500', '412 Confirmed', '22 On paper or by telephone', 'Not confirmed yet, and not counted: 9.', 'Counted Sunday']) expect(count(page)).to.contain(part);
  });

  it('are a native progress bar with its words (WCAG 1.1.1)', async () => {
    const bar = (await PetitionPage.open()).root.querySelector('.progress')!.querySelector('progress');
    expect(bar?.getAttribute('aria-valuetext')).to.equal('434 of 500');
  });

  it('go on to the next goal when one is reached', async () => {
    const page = await PetitionPage.open({ petition: { counts: { confirmed: 700, waiting: 0, paper: 0, asOf: '2026-11-22T12:00:00+01:00' } } });
    expect(count(page)).to.contain('700 of 1,000');
  });

  it('say that the last goal is reached, and that one can still sign', async () => {
    const page = await PetitionPage.open({ petition: { counts: { confirmed: 3000, waiting: 0, paper: 0, asOf: '2026-11-22T12:00:00+01:00' } } });
    expect(page.text).to.contain('The goal is reached. Your signature still counts.');
    expect(page.form !== null).to.equal(true);
  });

  it('are announced to nobody', async () => {
    const page = await PetitionPage.open();
    expect(page.root.querySelectorAll('[aria-live], [role="status"], [role="alert"], output').length).to.equal(0);
  });
});

describe('around the form', () => {
  it('stand the demand, whom it is put to, why, documents, news, signers as they chose, and comments', async () => {
    const page = await PetitionPage.open();
    for (const part of ['Let the park be a park', 'To The city council', 'We ask the city council', '4,000 people', 'We met the mayor', 'A. H.', 'learnt to ride a bicycle']) expect(page.text).to.contain(part);
    expect(spoken(page.root.querySelector('.documents'))).to.equal('The plan (PDF, 2.4 MB)');
  });

  it('stands whom to ask, after everything else, in every state', async () => {
    const order = (page: PetitionPage): boolean => {
      const contact = page.root.querySelector('[part="contact"]')!;
      const others = [...page.root.querySelectorAll('[part="head"], [part="form"], [part="sent"], [part="standing"], [part="share"]')];
      return others.length > 1 && others.every((other) => Boolean(other.compareDocumentPosition(contact) & Node.DOCUMENT_POSITION_FOLLOWING));
    };
    const open = await PetitionPage.open();
    expect(order(open)).to.equal(true);
    await open.sign();
    await open.shows('sent');
    expect(order(open)).to.equal(true);
    expect(order(await PetitionPage.open({ petition: { status: 'closed' } }))).to.equal(true);
  });

  it('asks no third party for pictures and films: those are links', async () => {
    const media = [{ kind: 'video' as const, src: 'https://video.example/1.mp4', alt: 'The park in spring' }];
    const page = await PetitionPage.open({ petition: { media } });
    expect(page.root.querySelectorAll('video, img, iframe').length).to.equal(0);
    expect(page.button('The park in spring').getAttribute('href')).to.equal('https://video.example/1.mp4');
  });

  it('fetches nothing of a film in sign language before somebody plays it', async () => {
    const page = await PetitionPage.open({ petition: { media: [{ kind: 'sign-language', src: 'https://petition.example/1.mp4', alt: 'In sign language' }] } });
    expect(page.root.querySelector('video')?.preload).to.equal('none');
  });

  it('shows the association’s words in the visitor’s language, each marked with its own', async () => {
    const page = await PetitionPage.open({ lang: 'ar', dir: 'rtl' });
    const title = page.root.querySelector('h2 bdi');
    expect([title?.getAttribute('lang'), title?.getAttribute('dir'), spoken(title)]).to.deep.equal(['ar', 'rtl', 'اتركوا الحديقة حديقة']);
    expect(page.root.querySelector('article h4 bdi')?.getAttribute('lang')).to.equal('en');
  });

  it('writes every date and clock time as a time element', async () => {
    const page = await PetitionPage.open();
    const written = [...page.root.querySelectorAll('time')].map(spoken);
    const bare = written.reduce((text, time) => text.replaceAll(time, ''), page.text);
    expect(bare).to.not.match(/\b20\d\d\b|\d\d:\d\d/);
  });

  for (const width of [320, 280, 640, 1200]) {
    it(`never scrolls sideways at ${width} px (WCAG 1.4.10)`, async () => {
      const page = await PetitionPage.open({ width });
      await nextFrame();
      const { left, right } = page.petition.getBoundingClientRect();
      const wide = [...page.root.querySelectorAll('*:not(slot)')].filter((one) => one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1);
      expect(wide.map(({ className, localName }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }

  it('has targets of 44 px, save links in text (WCAG 2.5.8)', async () => {
    const page = await PetitionPage.open();
    const small = [...page.root.querySelectorAll<HTMLElement>('button, a.button, summary, dugnad-consent-choice label, .visibility label, input:not([type="radio"], [type="checkbox"])')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44);
    expect(small.map((one) => spoken(one) || (one as HTMLInputElement).name)).to.deep.equal([]);
  });
});

describe('telling others', () => {
  it('takes a link, a letter and a code, and nobody’s script', async () => {
    const page = await PetitionPage.open();
    expect(page.button('petition.example/p/gronlia').getAttribute('href')).to.equal('https://petition.example/embed/petition/park-gronlia');
    expect(page.button('Send by e-mail').getAttribute('href')).to.match(/^mailto:\?subject=Let%20the%20park/);
    await page.press('Show a QR code');
    await waitUntil(() => page.root.querySelector('[part="share"] dugnad-receipt')?.shadowRoot?.querySelector('svg'));
  });

  it('copies the link and says so', async () => {
    const page = await PetitionPage.open();
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void (copied = text) } });
    await page.press('Copy the link');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.equal('https://petition.example/p/gronlia');
    await waitUntil(() => page.said === 'The link is copied.');
  });

  it('prints a sheet with its code, the short address, what one agrees to, and whom it belongs to', async () => {
    const page = await PetitionPage.open();
    let printed = '';
    const { print } = window;
    window.print = () => (printed = spoken(page.root.querySelector('.sheet[data-dugnad-print]')));
    await page.press('Print a signature sheet');
    await waitUntil(() => printed);
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    for (const part of ['Sheet GP-7', 'petition.example/p/gronlia', 'I agree that my signature', 'Name in capital letters', 'Postcode', 'Signature', 'post@gronlia.example', 'deleted after', 'by the entrance']) expect(printed).to.contain(part);
  });
});
