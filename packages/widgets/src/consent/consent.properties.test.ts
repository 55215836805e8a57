import { expect, waitUntil } from '@open-wc/testing';
import { DugnadConsent } from './consent.ts';
import { ConsentPage } from './consent.page.ts';
import { SamplePort, sampleConfig, withTexts } from './sample-port.page.ts';

/** The question, when it is on the screen. */
const shownIn = (element: HTMLElement): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>('section:popover-open');

describe('who answers for <dugnad-consent>', () => {
  let element: DugnadConsent;
  beforeEach(() => (element = document.createElement('dugnad-consent')));
  afterEach(() => element.remove());

  it('may be said before it stands on the page', async () => {
    element.source = new SamplePort();
    document.body.append(element);
    await element.ready;
    expect(shownIn(element)).not.to.equal(null);
  });

  it('may be said later', async () => {
    document.body.append(element);
    element.source = new SamplePort();
    await element.ready;
    expect(shownIn(element)).not.to.equal(null);
  });

  it('may have been said before the file of the element had come', async () => {
    const early = document.createElement('consent-come-late');
    const port = new SamplePort({ config: withTexts({ en: 'Maps', nb: 'Kart' }) });
    Object.assign(early, { source: port, languages: ['nb'] });
    document.body.append(early);
    customElements.define('consent-come-late', class extends DugnadConsent {});
    const late = early as DugnadConsent;
    await late.ready;
    expect([late.source, late.languages, Object.keys(late), shownIn(late)?.lang]).to.deep.equal([port, ['nb'], [], 'nb']);
    late.remove();
  });

  it('may be another one: the question is then theirs', async () => {
    const page = await ConsentPage.open();
    page.element.source = new SamplePort({ config: { ...sampleConfig, controller: { name: 'Korforeningen' } } });
    await page.reads('Korforeningen asks for your consent');
  });

  it('is asked for once, however much is said in one moment', async () => {
    let asked = 0;
    element.addEventListener('dugnad-port-request', ({ provide }) => {
      asked += 1;
      provide(new SamplePort());
    });
    document.body.append(element);
    element.languages = ['en'];
    document.dispatchEvent(new Event('dugnad-consent-change'));
    await element.ready;
    expect(asked).to.equal(1);
  });

  it('is not asked while the element stands nowhere, and what changes then is shown when it is back', async () => {
    const page = await ConsentPage.open();
    page.element.remove();
    page.port.choose({ statistics: true });
    page.place.append(page.element);
    await waitUntil(() => page.isShown && !page.text.includes('Counting visits'));
  });
});

describe('the layer that is drawn again', () => {
  it('keeps the focus, and says nothing a second time', async () => {
    const page = await ConsentPage.open();
    page.accept.focus();
    const { region, accept } = page;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(page.root, { subtree: true, childList: true, characterData: true });
    document.dispatchEvent(new Event('dugnad-consent-change'));
    document.dispatchEvent(new Event('dugnad-connected'));
    page.port.choose({ statistics: true });
    await waitUntil(() => !page.text.includes('Counting visits'));
    observer.disconnect();
    expect([page.region === region, page.root.activeElement === accept]).to.deep.equal([true, true]);
    expect(changes.every(({ target }) => target.parentNode === region!.querySelector('ul') || region!.querySelector('ul')!.contains(target) || target.textContent?.startsWith('How many'))).to.equal(true);
  });

  it('keeps the focus on what changes its language', async () => {
    const page = await ConsentPage.open({ config: withTexts({ en: 'Maps', 'en-simple': 'We show maps' }) });
    await page.press('Easy language');
    await page.reads('We show maps');
    expect(page.root.activeElement?.textContent).to.equal('Usual language');
  });
});
