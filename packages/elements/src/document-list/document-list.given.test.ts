import { expect, fixture, html } from '@open-wc/testing';

import type { DocumentWords, DugnadDocumentList } from './document-list.ts';
import './document-list.define.ts';

async function open(documents: readonly DocumentWords[], lang = 'en', dir = 'ltr'): Promise<DugnadDocumentList> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}><dugnad-document-list .documents=${documents}></dugnad-document-list></div>`);
  return page.querySelector('dugnad-document-list')!;
}
const items = (list: DugnadDocumentList): HTMLElement[] => [...list.shadowRoot!.querySelectorAll('li')];
const words = (list: DugnadDocumentList): string[] => items(list).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const links = (list: DugnadDocumentList): HTMLAnchorElement[] => [...list.shadowRoot!.querySelectorAll('a')];

describe('documents that a petition brings', () => {
  const cases: readonly [what: string, document: DocumentWords, said: string][] = [
    ['its title', { title: 'The plan', url: '/plan' }, 'The plan'],
    ['its kind by the address', { title: 'The plan', url: '/plan.pdf' }, 'The plan (PDF)'],
    ['its kind by the type, before the address', { title: 'Figures', url: '/plan.pdf', type: 'text/csv; charset=utf-8' }, 'Figures (CSV)'],
    ['its size', { title: 'The plan', url: '/plan.pdf', size: 2_400_000 }, 'The plan (PDF, 2.4 MB)'],
    ['its language, where it is another', { title: 'The plan', url: '/plan.pdf', language: 'nl' }, 'The plan (PDF, Dutch)'],
    ['not its language, where it is the page’s', { title: 'The plan', url: '/plan.pdf', language: 'en-US' }, 'The plan (PDF)'],
    ['a picture in words', { title: 'The square', url: '/square.jpg' }, 'The square (picture)'],
    ['nothing of a size that is none', { title: 'The plan', url: '/plan', size: -1 }, 'The plan'],
    ['words, and no markup', { title: '<b>The</b> plan', url: '/plan' }, '<b>The</b> plan'],
  ];
  for (const [what, document, said] of cases) it(`tell ${what}`, async () => expect(words(await open([document]))).to.deep.equal([said]));

  it('lead to the file, with its type and language for the browser', async () => {
    const [link] = links(await open([{ title: 'The plan', url: 'https://example.org/plan', type: 'application/pdf', language: 'nl' }]));
    expect([link!.href, link!.type, link!.hreflang]).to.deep.equal(['https://example.org/plan', 'application/pdf', 'nl']);
  });

  it('lead nowhere where the address would run script, leave the web or is none, and are told all the same', async () => {
    const list = await open(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'file:///etc/passwd', 'https://'].map((url) => ({ title: 'The plan', url })));
    expect([links(list).length, words(list).length]).to.deep.equal([0, 5]);
  });

  it('lead within the site', async () => {
    expect(links(await open([{ title: 'The plan', url: 'files/plan.pdf' }, { title: 'More', url: '/more' }, { title: 'Here', url: '#here' }]))).to.have.length(3);
  });

  it('stand in the order in which they are given, and follow when that changes', async () => {
    const list = await open([{ title: 'A', url: '/a' }, { title: 'B', url: '/b' }]);
    list.documents = [{ title: 'B', url: '/b' }, { title: 'C', url: '/c.pdf' }];
    await list.updateComplete;
    expect(words(list)).to.deep.equal(['B', 'C (PDF)']);
  });

  it('are a list, also where there is none, for a screen reader (WCAG 1.3.1)', async () => {
    const list = await open([]);
    expect([list.shadowRoot!.querySelector('ul')!.getAttribute('role'), words(list)]).to.deep.equal(['list', []]);
  });

  it('are those of the page again when they are taken back', async () => {
    const list = await open([{ title: 'A', url: '/a' }]);
    list.append(Object.assign(document.createElement('p'), { textContent: 'None yet' }));
    (list as { documents: unknown }).documents = undefined;
    await list.updateComplete;
    expect([words(list), list.querySelector('p')!.getBoundingClientRect().height > 0]).to.deep.equal([[], true]);
  });

  it('have what is known of a file kept in its order from right to left', async () => {
    const list = await open([{ title: 'The plan 2026', url: '/plan.pdf', size: 2_400_000 }], 'ar', 'rtl');
    expect(items(list)[0]!.querySelector('bdi')!.textContent).to.equal('The plan 2026');
    expect(words(list)[0]).to.contain('\u2068PDF\u2069');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keep within a column of 180 px, with titles longer than that, when ${dir} (WCAG 1.4.10)`, async () => {
      const list = await open([{ title: 'Reguleringsplanforslagshøringsuttalelse'.repeat(2), url: '/plan.pdf', size: 2_400_000 }], 'en', dir);
      list.parentElement!.style.inlineSize = '180px';
      expect(list.scrollWidth).to.be.at.most(181);
      await expect(list).to.be.accessible();
    });
  }
});
