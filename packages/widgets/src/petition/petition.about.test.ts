import { expect } from '@open-wc/testing';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

type Media = NonNullable<PetitionInput['media']>;

const own = 'https://petition.example';
const openWith = (petition: Partial<PetitionInput>, lang?: string): Promise<PetitionPage> => PetitionPage.open({ petition, ...(lang && { lang }) });
const part = (page: PetitionPage, heading: string): HTMLElement | undefined => [...page.root.querySelectorAll<HTMLElement>('.part')].find((one) => spoken(one.querySelector('h3')) === heading);

describe('pictures and films of a petition', () => {
  const show = (media: Media): Promise<PetitionPage> => openWith({ media });

  it('has words for a picture, and asks for it only when it comes into view (WCAG 1.1.1)', async () => {
    const picture = (await show([{ kind: 'image', src: `${own}/park.jpg`, alt: { en: 'The park in spring', nb: 'Parken om våren' } }])).root.querySelector('img')!;
    expect([picture.alt, picture.loading, picture.src]).to.deep.equal(['The park in spring', 'lazy', `${own}/park.jpg`]);
  });

  it('hides a picture that only decorates from those who listen', async () => {
    const picture = (await show([{ kind: 'image', src: `${own}/leaf.png`, alt: '' }])).root.querySelector('img')!;
    expect(picture.getAttribute('alt')).to.equal('');
  });

  it('has a film in sign language with its name, its still picture and its captions (WCAG 1.2.2)', async () => {
    const page = await show([{ kind: 'sign-language', src: `${own}/sign.mp4`, alt: 'The demand in sign language', captions: `${own}/sign.vtt`, poster: `${own}/sign.jpg` }]);
    const film = page.root.querySelector('video')!;
    expect([film.ariaLabel, film.poster, film.controls, film.autoplay, film.preload]).to.deep.equal(['The demand in sign language', `${own}/sign.jpg`, true, false, 'none']);
    const track = film.querySelector('track')!;
    // Nobody has told which language they are in, so nothing is claimed.
    expect([track.kind, track.src, track.srclang, track.default]).to.deep.equal(['captions', `${own}/sign.vtt`, '', true]);
  });

  it('plays a film where it stands, on telephones too', async () => {
    const film = (await show([{ kind: 'video', src: `${own}/walk.mp4`, alt: 'A walk' }])).root.querySelector('video')!;
    expect(film.hasAttribute('playsinline')).to.equal(true);
    expect(film.querySelectorAll('track')).to.have.length(0);
  });

  it('plays sound only when somebody presses, and names it', async () => {
    const sound = (await show([{ kind: 'audio', src: `${own}/birds.mp3`, alt: 'The birds of the park' }])).root.querySelector('audio')!;
    expect([sound.ariaLabel, sound.controls, sound.autoplay, sound.preload]).to.deep.equal(['The birds of the park', true, false, 'none']);
  });

  it('shows all of them, the first two above the form and the others below why', async () => {
    const page = await show([1, 2, 3, 4].map((number) => ({ kind: 'image' as const, src: `${own}/${number}.jpg`, alt: `Picture ${number}` })));
    const numbers = (within: string): string[] => [...page.root.querySelectorAll<HTMLImageElement>(`${within} img`)].map(({ alt }) => alt);
    expect(numbers('[part="head"]')).to.deep.equal(['Picture 1', 'Picture 2']);
    expect(numbers('.more')).to.deep.equal(['Picture 3', 'Picture 4']);
  });

  it('has the film in sign language above the form however many pictures there are', async () => {
    const pictures = [1, 2, 3].map((number) => ({ kind: 'image' as const, src: `${own}/${number}.jpg`, alt: `Picture ${number}` }));
    const page = await show([...pictures, { kind: 'sign-language', src: `${own}/sign.mp4`, alt: 'In sign language' }]);
    expect(page.root.querySelector('[part="head"] video')?.ariaLabel).to.equal('In sign language');
  });

  for (const kind of ['image', 'video', 'sign-language', 'audio'] as const) {
    it(`asks no third party for ${kind}: it is a link with its words`, async () => {
      const page = await show([{ kind, src: 'https://tracker.example/1', alt: 'Look here' }]);
      expect(page.button('Look here').getAttribute('href')).to.equal('https://tracker.example/1');
      expect(page.root.querySelectorAll('img, video, audio, iframe, object, embed')).to.have.length(0);
    });
  }

  it('has a link with words of ours where the association gave none', async () => {
    expect((await show([{ kind: 'image', src: 'https://tracker.example/1', alt: '' }])).has('Read more')).to.equal(true);
  });

  it('shows what the page itself serves', async () => {
    const page = await show([{ kind: 'image', src: `${location.origin}/park.jpg`, alt: 'From the page' }]);
    expect(page.root.querySelector('img')?.alt).to.equal('From the page');
  });

  it('draws nothing from an address that could run something', async () => {
    const page = await show([{ kind: 'image', src: 'data:image/svg+xml,<svg onload="alert(1)"/>', alt: 'Drawn' }]);
    expect(page.root.querySelectorAll('img')).to.have.length(0);
  });
});

describe('what one can read before signing', () => {
  const documents: readonly [what: string, document: NonNullable<PetitionInput['documents']>[number], told: string][] = [
    ['kind and size', { title: 'The plan', type: 'application/pdf', size: 2_400_000, url: `${own}/plan.pdf` }, 'The plan (PDF, 2.4 MB)'],
    ['only its kind', { title: 'The plan', type: 'application/pdf', url: `${own}/plan.pdf` }, 'The plan (PDF)'],
    ['only its size', { title: 'The plan', size: 300_000, url: `${own}/plan` }, 'The plan (0.3 MB)'],
    ['never none', { title: 'The plan', type: 'text/csv', size: 12, url: `${own}/plan.csv` }, 'The plan (CSV, 0.1 MB)'],
    ['nothing that one cannot say', { title: 'The plan', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', url: `${own}/plan.docx` }, 'The plan'],
    ['nothing of itself', { title: 'The plan', url: `${own}/plan` }, 'The plan'],
  ];
  for (const [what, document, told] of documents) {
    it(`tells ${what} of a document: ${told}`, async () => {
      const page = await openWith({ documents: [document] });
      expect(spoken(page.root.querySelector('.documents li'))).to.equal(told);
      expect(page.button('The plan').getAttribute('href')).to.equal(document.url);
    });
  }

  it('has a paragraph where the association left a line empty', async () => {
    const page = await openWith({ background: 'One.\n\nTwo.\n\n\nThree.' });
    expect([...part(page, 'Why')!.querySelectorAll('p')].map(spoken)).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('never takes what an association wrote for HTML', async () => {
    const page = await openWith({ title: '<img src=x onerror=alert(1)>', background: '<script>alert(1)</script>', comments: [{ text: '<b>bold</b>', at: '2026-11-22T10:00:00Z' }] });
    expect(page.root.querySelectorAll('section.petition > .head h2 img, script, blockquote b')).to.have.length(0);
    expect(page.text).to.contain('<script>alert(1)</script>');
  });

  it('has no headings over nothing', async () => {
    const page = await openWith({ background: undefined, documents: [], updates: [], recentSigners: [], comments: [], reportUrl: undefined } as Partial<PetitionInput>);
    expect([...page.root.querySelectorAll('.more h3')].map(spoken)).to.deep.equal(['Tell others']);
  });
});

describe('what has happened since', () => {
  it('has each piece of news with its day, its words and a way to read on', async () => {
    const page = await openWith({ updates: [{ id: '2', date: '2026-11-21', title: 'In the paper', text: 'Half a page.\n\nWith a picture.', url: `${own}/paper` }, { id: '1', date: '2026-11-20', title: 'We met the mayor', text: 'She listened.' }] });
    const [first, second] = part(page, 'News')!.querySelectorAll('article');
    expect(spoken(first!)).to.match(/^In the paper Saturday,? 21 November 2026 Half a page\. ?With a picture\. Read more$/);
    expect(first!.querySelector('time')?.dateTime).to.equal('2026-11-21');
    expect(second!.querySelectorAll('a')).to.have.length(0);
  });

  it('shows who has signed only as they chose, names in their own direction', async () => {
    const page = await openWith({ recentSigners: [{ name: 'A. H.', at: '2026-11-22T11:40:00Z' }, { name: 'محمد', at: '2026-11-22T11:00:00Z' }] });
    const names = [...part(page, 'Signed recently')!.querySelectorAll('li bdi')];
    expect(names.map(spoken)).to.deep.equal(['A. H.', 'محمد']);
    expect(names.map((name) => getComputedStyle(name).unicodeBidi)).to.deep.equal(['isolate', 'isolate']);
  });

  it('has comments in their own language and direction, with a name only where one was given', async () => {
    const page = await openWith({ comments: [{ text: 'لعب أطفالي هناك', language: 'ar', at: '2026-11-22T10:00:00Z' }, { name: 'Ola', text: 'Yes!', at: '2026-11-22T09:00:00Z' }] });
    const [arabic, english] = part(page, 'Why others sign')!.querySelectorAll('blockquote');
    expect([arabic!.querySelector('p')?.lang, arabic!.querySelector('p')?.dir, arabic!.querySelector('footer')]).to.deep.equal(['ar', 'auto', null]);
    expect(getComputedStyle(arabic!.querySelector('p')!).direction).to.equal('rtl');
    expect([english!.querySelector('p')?.hasAttribute('lang'), spoken(english!.querySelector('footer'))]).to.deep.equal([false, 'Ola']);
  });

  it('says that a try-out is one, before all else', async () => {
    const page = await openWith({ test: true });
    expect(spoken(page.root.querySelector('[part="head"]')!.firstElementChild)).to.equal('This is a try-out. Nothing here counts.');
    expect((await openWith({})).text).to.not.contain('try-out');
  });

  it('has a way to say that something is not right, which no machine follows', async () => {
    const link = (await openWith({})).button('Report a problem with this petition');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal(['https://petition.example/embed/petition/park-gronlia/report', 'nofollow']);
  });
});
