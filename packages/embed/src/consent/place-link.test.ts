import { expect, fixture, html } from '@open-wc/testing';
import { placeLink } from './place-link.ts';
import { changedConfig, sampleConfig } from './sample-config.page.ts';

const links = (): Element[] => [...document.querySelectorAll('dugnad-consent-link')];

describe('a page', () => {
  afterEach(() => links().forEach((link) => link.remove()));

  it('that has no link to the choices gets one as its last line', () => {
    placeLink(sampleConfig);
    expect(document.body.lastElementChild?.localName).to.equal('dugnad-consent-link');
  });

  it('gets no second one', () => {
    placeLink(sampleConfig);
    placeLink(sampleConfig);
    expect(links()).to.have.length(1);
  });

  it('that has one of its own keeps it where it is', async () => {
    const footer = await fixture(html`<footer><dugnad-consent-link>Cookies</dugnad-consent-link></footer>`);
    placeLink(sampleConfig);
    expect(links().map((link) => link.parentElement)).to.deep.equal([footer]);
  });

  for (const [what, purposes] of [['asks for nothing', []], ['asks for nothing but what it needs', sampleConfig.purposes.filter(({ necessary }) => necessary)]] as const) {
    it(`that ${what} gets none`, () => {
      placeLink(changedConfig({ purposes: [...purposes] }));
      expect(links()).to.deep.equal([]);
    });
  }
});
