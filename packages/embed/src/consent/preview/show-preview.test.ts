import { expect, waitUntil } from '@open-wc/testing';
import '@dugnad/widgets/consent/define';
import { changedConfig, sampleConfig } from '../sample-config.page.ts';
import { showPreview } from './show-preview.ts';

const texts = { en: 'Films', nb: 'Film', 'nb-simple': 'Vise film' };
const config = changedConfig({ purposes: [{ id: 'video', text: texts, kind: 'external' }, { id: 'map', text: { en: 'Maps', nb: 'Kart', 'nb-simple': 'Vise kart' } }, { id: 'statistics', text: { en: 'Counting', nb: 'Telle', 'nb-simple': 'Telle deg' } }] });

const layer = (): Element | null => document.querySelector('dugnad-consent');
const inLayer = (selector: string): Element | null => layer()?.shadowRoot?.querySelector(selector) ?? null;
/** They stand in a tree of their own, wherever within the layer that is. */
const choices = (): HTMLDialogElement | undefined => [...(layer()?.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => element.shadowRoot?.querySelector('dialog') ?? [])[0];
const bar = (): ShadowRoot => [...document.body.children].find((element) => element.shadowRoot?.querySelector('section[popover] select'))!.shadowRoot!;
const said = (): string => bar().querySelector('[role=status]')!.textContent;
const button = (words: string): HTMLButtonElement => [...bar().querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
const select = (): HTMLSelectElement => bar().querySelector('select')!;
const shows = (words: string): Promise<void> => waitUntil(() => inLayer('section')?.textContent?.includes(words), `the layer says ${words}`);
const chooses = (tag: string): void => {
  select().value = tag;
  select().dispatchEvent(new Event('change'));
};

describe('the preview of a site’s question', () => {
  let leave: () => void;
  let times = 0;
  const open = (of = config): void => {
    leave = showPreview(of, () => (times += 1));
  };
  beforeEach(() => (times = 0));
  afterEach(() => leave());

  it('is the first layer, as somebody new sees it', async () => {
    open();
    await shows('Films');
    expect(said()).to.match(/^This is what somebody new sees/);
  });

  it('is in each language of the configuration, the easy one too', async () => {
    open();
    expect([...select().options].map(({ text }) => text)).to.deep.equal(['English', 'Norwegian Bokmål', 'Norwegian Bokmål, easy']);
    chooses('nb');
    await shows('Kart');
    chooses('nb-simple');
    await shows('Vise kart');
  });

  it('opens the second layer by its own button', async () => {
    open();
    await shows('Films');
    button('Second layer').click();
    await waitUntil(() => choices()?.open, 'the single choices are open', { timeout: 8000 });
    expect(choices()?.textContent).to.contain('Vimeo');
  });

  it('keeps, tells and lets go of nothing that is pressed in it', async () => {
    const cookies = document.cookie;
    const told: Event[] = [];
    const hear = (event: Event): void => void told.push(event);
    document.addEventListener('dugnad-consent-change', hear);
    open();
    await shows('Films');
    (inLayer('[part=choice]') as HTMLElement).click();
    await waitUntil(() => said().includes('would have'), 'the bar says what was pressed');
    expect(said()).to.match(/^A visitor would have accepted nothing and refused video, map, statistics\. Nothing of it was kept\.$/);
    document.removeEventListener('dugnad-consent-change', hear);
    expect([document.cookie, told]).to.deep.equal([cookies, []]);
  });

  it('comes back as often as one wants', async () => {
    open();
    await shows('Films');
    (inLayer('[part=choice]') as HTMLElement).click();
    button('First layer').click();
    await waitUntil(() => inLayer('section')?.matches(':popover-open'), 'the question is there again');
  });

  it('takes the place of what the page asks by itself', async () => {
    document.body.append(document.createElement('dugnad-consent'));
    open();
    await shows('Films');
    expect(document.querySelectorAll('dugnad-consent')).to.have.length(1);
  });

  it('is left by its button, and nothing of it stays', async () => {
    open();
    await shows('Films');
    button('Leave the preview').click();
    expect([layer(), times]).to.deep.equal([null, 1]);
    leave = () => undefined;
  });

  it('says so where nothing is asked', () => {
    open(changedConfig({ purposes: [{ id: 'login', text: 'Staying signed in', necessary: 'asked-for' }], services: [] }));
    expect(said()).to.match(/Nothing of this needs consent/);
    expect([...select().options].map(({ text }) => text)).to.deep.equal(['That of the page']);
  });

  it('can be read by everybody', async () => {
    open(sampleConfig);
    await expect(bar().host as HTMLElement).to.be.accessible();
  });
});
