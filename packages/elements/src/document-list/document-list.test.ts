import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { registerTexts } from '../language/language.ts';
import type { DocumentWords, DugnadDocumentList } from './document-list.ts';
import './document-list.define.ts';

const open = (lang = 'en', dir = 'ltr'): Promise<HTMLElement> =>
  fixture(html`<div lang=${lang} dir=${dir}>
    <dugnad-document-list>
      <ul>
        <li><a href="#plan.pdf" type="application/pdf" data-size="2400000">The plan</a></li>
        <li><a href="#traffic" type="application/pdf" data-size="80000" hreflang="nl" download>Traffic study</a></li>
        <li><a href="#page">About the park</a></li>
      </ul>
    </dugnad-document-list>
  </div>`);
const told = (root: ParentNode): string[] => [...root.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
const english = ['The plan (PDF, 2.4 MB)', 'Traffic study (PDF, 80 kB, Dutch)', 'About the park'];

describe('<dugnad-document-list>', () => {
  describe('with a list of the page', () => {
    it('says in each link the kind, the size, and the language where it is another (WCAG 2.4.4)', async () => {
      expect(told(await open())).to.deep.equal(english);
    });

    it('says it as its place does', async () => {
      expect(told(await open('nl'))).to.deep.equal(['The plan (PDF, 2,4 MB)', 'Traffic study (PDF, 80 kB)', 'About the park']);
    });

    it('leaves the link what it is', async () => {
      const root = await open();
      const link = root.querySelectorAll('a')[1]!;
      expect([link.getAttribute('href'), link.download, link.target]).to.deep.equal(['#traffic', '', '']);
      expect(link.hasAttribute('download')).to.equal(true);
    });

    it('says it once, however often the page changes', async () => {
      const root = await open();
      const [link] = root.querySelectorAll('a');
      link!.dataset['size'] = '5000000';
      await nextFrame();
      expect(told(root)[0]).to.equal('The plan (PDF, 5 MB)');
      link!.firstChild!.textContent = 'The new plan (PDF)';
      await nextFrame();
      expect(told(root)[0]).to.equal('The new plan (PDF) (5 MB)');
    });

    it('takes back what is no longer known', async () => {
      const root = await open();
      const [link] = root.querySelectorAll('a');
      link!.removeAttribute('type');
      link!.removeAttribute('data-size');
      link!.setAttribute('href', '#plan');
      await nextFrame();
      expect(told(root)[0]).to.equal('The plan');
    });

    it('says it of a document that comes later', async () => {
      const root = await open();
      const late = root.querySelector('li')!.cloneNode() as HTMLElement;
      const link = Object.assign(document.createElement('a'), { href: 'minutes.docx', textContent: 'Minutes' });
      late.append(link);
      root.querySelector('ul')!.append(late);
      await nextFrame();
      expect(told(root).at(-1)).to.equal('Minutes (Word)');
    });

    it('follows when the language of the page changes', async () => {
      registerTexts({ da: () => Promise.resolve({ templates: { 'document-list.kind.image': 'billede' } }) });
      const root = await fixture<HTMLElement>(html`<dugnad-document-list><ul><li><a href="map.png">Map</a></li></ul></dugnad-document-list>`);
      expect(told(root)).to.deep.equal(['Map (picture)']);
      document.documentElement.lang = 'da';
      await waitUntil(() => told(root)[0] === 'Map (billede)', 'it stays English');
      document.documentElement.lang = 'en';
      await waitUntil(() => told(root)[0] === 'Map (picture)', 'it stays Danish');
    });

    it('is walked through by Tab, each link 44 px high and with a ring (WCAG 2.1.1, 2.4.3, 2.4.7, 2.5.8)', async () => {
      const root = await open();
      for (const link of root.querySelectorAll('a')) {
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement).to.equal(link);
        expect(getComputedStyle(link).outlineWidth).to.equal('3px');
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`has nothing for axe to find when ${dir}`, async () => expect(await open('en', dir)).to.be.accessible());
    }
  });

  describe('with documents of a backend', () => {
    const documents: DocumentWords[] = [
      { title: 'The plan', url: 'https://a.example/plan.pdf', size: 2_400_000 },
      { title: 'Traffic study', url: '/traffic', type: 'application/pdf', size: 80_000, language: 'nl' },
      { title: 'A trap', url: 'javascript:alert(1)' },
    ];
    const make = (): Promise<DugnadDocumentList> => fixture(html`<dugnad-document-list .documents=${documents}></dugnad-document-list>`);

    it('lists them in the same words', async () => {
      expect(told((await make()).shadowRoot!)).to.deep.equal([...english.slice(0, 2), 'A trap']);
    });

    it('links nothing that is not a web address', async () => {
      const links = [...(await make()).shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['https://a.example/plan.pdf', '/traffic']);
    });

    it('has nothing for axe to find', async () => expect(await make()).to.be.accessible());

    it('looks like the list of a page', async () => {
      const [one, other] = [(await make()).shadowRoot!, await open()].map((root) => getComputedStyle(root.querySelector('a')!));
      for (const trait of ['color', 'display', 'minHeight', 'paddingTop', 'fontSize'] as const) expect(one![trait], trait).to.equal(other![trait]);
    });
  });
});
