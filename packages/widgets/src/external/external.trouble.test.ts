import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { ExternalPage, film, portOf, recordWarnings } from './external.page.ts';

const link = html`<a href="/film.html">The film</a>`;

/** Who is told what, for an element that cannot be shown as it was written. */
const cases: readonly (readonly [title: string, element: TemplateResult, warning: RegExp])[] = [
  ['without an address', html`<dugnad-external service="films">${link}</dugnad-external>`, /src="" is no address/],
  ['of a service that nobody knows', html`<dugnad-external service="flims" src=${film}>${link}</dugnad-external>`, /service="flims" is neither a preset \(youtube, .*\) nor the id of a service/],
  ['that is a script', html`<dugnad-external service="matomo" src="https://matomo.example/">${link}</dugnad-external>`, /"matomo" runs as a script.*data-consent="matomo"/],
  ['of an address that is not the preset’s', html`<dugnad-external service="youtube" src="https://vimeo.com/1234567">${link}</dugnad-external>`, /is no address of "youtube"/],
  ['of an origin that the site’s consent does not list', html`<dugnad-external service="films" src="https://elsewhere.example/film">${link}</dugnad-external>`, /not among the "origins" of the service "films"/],
];

describe('<dugnad-external> that cannot be shown', () => {
  const warnings = recordWarnings();
  const isWarned = (of: RegExp): Promise<void> => waitUntil(() => warnings.some((one) => of.test(one)), `no warning ${String(of)}: ${warnings.join('; ')}`);

  for (const [title, element, warning] of cases) {
    it(`${title} leaves the page its own link, and tells the webmaster what to mend`, async () => {
      const page = await ExternalPage.open(portOf({ video: true }), element);
      await isWarned(warning);
      expect([page.frame(), page.element.shadowRoot!.querySelector('slot')!.assignedElements()[0]?.textContent]).to.deep.equal([null, 'The film']);
    });
  }

  it('can be shown once where the site’s consent does not have its service, and the webmaster is given it', async () => {
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="vimeo" src="https://vimeo.com/76979871"></dugnad-external>`);
    expect(page.buttons().map(({ textContent }) => textContent)).to.deep.equal(['Show once']);
    await isWarned(/"vimeo" is no service of the site's consent.*Add to its "services": \{"id":"vimeo","purpose":"video","receiver":"Vimeo.com, Inc."/);
  });

  it('can be shown once where nobody answers for consent, and the webmaster is told so', async () => {
    const page = await ExternalPage.open(null, html`<dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ"></dugnad-external>`);
    expect(page.buttons().map(({ textContent }) => textContent)).to.deep.equal(['Show once']);
    await waitUntil(() => warnings.some((one) => one.includes('Load consent-head.js')), 'nobody is told');
  }).timeout(8000);

  it('tells the webmaster once, however many there are', async () => {
    await ExternalPage.open(portOf(), html`${cases[1]![1]}${cases[1]![1]}`);
    await isWarned(/flims/);
    expect(warnings.filter((one) => one.includes('flims'))).to.have.lengthOf(1);
  });
});

/** What a page knows from its head on. */
interface Head { granted: (id: string) => boolean; config: object }
const page = window as Window & { dugnadConsent?: Head };

describe('<dugnad-external> on a page whose consent is known, and is not there to answer yet', () => {
  const { config } = portOf();
  const element = (): HTMLElementTagNameMap['dugnad-external'] => Object.assign(document.createElement('dugnad-external'), { service: 'films', src: film });
  afterEach(() => {
    Reflect.deleteProperty(page, 'dugnadConsent');
    for (const one of document.querySelectorAll('dugnad-external')) one.remove();
  });

  it('is shown without waiting, where it is granted', async () => {
    page.dugnadConsent = { config, granted: () => true };
    const one = element();
    document.body.append(one);
    await waitUntil(() => one.shadowRoot!.querySelector('iframe'));
  });

  it('shows an empty box until it is known what one can choose, as large as after', async () => {
    page.dugnadConsent = { config, granted: () => false };
    const one = element();
    document.body.append(one);
    await waitUntil(() => one.shadowRoot!.querySelector('.box'));
    const before = one.getBoundingClientRect().height;
    expect(one.shadowRoot!.querySelector('.words')).to.equal(null);
    const answer = (event: Event & { provide?: (port: unknown) => void }): void => event.provide?.(portOf());
    document.addEventListener('dugnad-port-request', answer);
    document.dispatchEvent(new Event('dugnad-connected'));
    document.removeEventListener('dugnad-port-request', answer);
    await waitUntil(() => one.shadowRoot!.querySelectorAll('button').length === 2);
    expect(one.getBoundingClientRect().height).to.equal(before);
  });
});
