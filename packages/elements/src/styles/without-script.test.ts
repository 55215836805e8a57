import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';

/** What a page writes, and what a visitor gets of it where our script never comes: these words, and so many things to press. */
interface Written {
  readonly content: TemplateResult;
  readonly words: readonly string[];
  readonly pressed?: readonly string[];
}

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const written: Readonly<Record<string, Written>> = {
  progress: {
    content: html`<dugnad-progress label="Signatures" value="812" max="1000"><progress value="812" max="1000"></progress> 812 of 1,000</dugnad-progress>`,
    words: ['812 of 1,000'],
  },
  steps: {
    content: html`<dugnad-steps current="2"><ol><li><a href="#task">The task</a></li><li aria-current="step">Your details</li></ol></dugnad-steps>`,
    words: ['The task', 'Your details'],
    pressed: ['The task'],
  },
  'a card': {
    content: html`<dugnad-card><h3 slot="heading"><a href="#choir">Choir</a></h3><p slot="facts">Thursdays 18:00</p><p>Everybody may sing.</p></dugnad-card>`,
    words: ['Choir', 'Thursdays 18:00', 'Everybody may sing.'],
    pressed: ['Choir'],
  },
  'a call to action': {
    content: html`<dugnad-call-to-action>
      <h3 slot="heading">Become a volunteer</h3>
      <dugnad-link-button slot="action" variant="filled"><a href="#join">Sign up</a></dugnad-link-button>
      <a slot="phone" href="tel:12345678">Call 12 34 56 78</a>
    </dugnad-call-to-action>`,
    words: ['Become a volunteer', 'Sign up', 'Call 12 34 56 78'],
    pressed: ['Sign up', 'Call 12 34 56 78'],
  },
  'a list with actions': {
    content: html`<dugnad-action-list><ul><li><a href="#26">Thursday 26</a> <button type="submit">I can</button></li></ul></dugnad-action-list>`,
    words: ['Thursday 26', 'I can'],
    pressed: ['Thursday 26', 'I can'],
  },
  'a list of documents': {
    content: html`<dugnad-document-list><ul><li><a href="#plan.pdf" type="application/pdf" data-size="2400000">The plan</a></li></ul></dugnad-document-list>`,
    words: ['The plan'],
    pressed: ['The plan'],
  },
  'a picture': {
    content: html`<dugnad-picture ratio="3/2"><figure><img src=${dot} alt="Hills" width="300" height="200" /><figcaption>The hills <small>Ola Nilsen</small></figcaption></figure></dugnad-picture>`,
    words: ['The hills', 'Ola Nilsen'],
  },
  'a way to more': {
    content: html`<dugnad-load-more shown="20" total="63"><a href="#page=2">Show 20 more</a></dugnad-load-more>`,
    words: ['Show 20 more'],
    pressed: ['Show 20 more'],
  },
  'a sign of waiting': { content: html`<dugnad-spinner>Fetching the activities …</dugnad-spinner>`, words: ['Fetching the activities …'] },
  'an accordion': {
    content: html`<dugnad-accordion><details open><summary>When</summary><p>Thursdays</p></details><details><summary>Where</summary><p>In the hall</p></details></dugnad-accordion>`,
    words: ['When', 'Thursdays', 'Where'],
  },
  'a disclosure': { content: html`<dugnad-disclosure summary="More"><p>Tram 12</p></dugnad-disclosure>`, words: ['Tram 12'] },
  'a disclosure of the page’s own': { content: html`<dugnad-disclosure><details><summary>More</summary><p>Tram 12</p></details></dugnad-disclosure>`, words: ['More'] },
  'a dialog, by a link to it,': {
    content: html`<a href="#rules">House rules</a><dugnad-dialog id="rules" heading="House rules"><h2>House rules</h2><p>Turn the light off.</p></dugnad-dialog>`,
    words: ['House rules', 'Turn the light off.'],
    pressed: ['House rules'],
  },
  'a page in tabs': {
    content: html`<dugnad-tabs><ul><li><a href="#where">Where</a></li></ul><section id="when"><h3>When</h3><p>Thursdays</p></section><section id="where"><h3>Where</h3><p>In the hall</p></section></dugnad-tabs>`,
    words: ['When', 'Thursdays', 'In the hall'],
    pressed: ['Where'],
  },
  'a toggletip': { content: html`<p>Your number <dugnad-toggletip label="Why?">We call if it is moved.</dugnad-toggletip></p>`, words: ['We call if it is moved.'] },
  'a menu': {
    content: html`<dugnad-menu label="Groups"><ul><li><a href="#choir">The choir</a></li><li><button type="submit">Print</button></li></ul></dugnad-menu>`,
    words: ['The choir'],
    pressed: ['The choir', 'Print'],
  },
  'a table': {
    content: html`<dugnad-table><table><caption>Prices</caption><thead><tr><th>What</th></tr></thead><tbody><tr><td>Choir</td></tr></tbody></table></dugnad-table>`,
    words: ['Prices', 'What', 'Choir'],
  },
  'a print button, which would do nothing,': { content: html`<dugnad-print-button></dugnad-print-button><p>The programme</p>`, words: ['The programme'] },
  'a link to leave by': { content: html`<dugnad-leave-quickly><a href="https://www.example.org/">Leave</a></dugnad-leave-quickly>`, words: ['Leave'], pressed: ['Leave'] },
  'a skip link': { content: html`<dugnad-skip-link><a href="#main">Skip</a></dugnad-skip-link>`, words: ['Skip'], pressed: ['Skip'] },
  'a link as a button': {
    content: html`<dugnad-link-button variant="filled"><a href="#join">Sign up</a></dugnad-link-button>`,
    words: ['Sign up'],
    pressed: ['Sign up'],
  },
};

/** A page of its own, in which nothing of ours is registered. */
function barePage(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'A page without our script';
  document.body.append(frame);
  return frame;
}

describe('without script', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = barePage();
  });

  afterEach(() => frame.remove());

  for (const [what, { content, words, pressed = [] }] of Object.entries(written)) {
    it(`${what} can be read${pressed.length > 0 ? ', and its links and buttons pressed' : ''}`, () => {
      const page = frame.contentDocument!;
      const staged = document.createElement('div');
      render(content, staged);
      const body = page.importNode(staged, true);
      page.body.append(body);
      expect([...body.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null)).to.deep.equal([]);
      for (const said of words) expect(body.innerText).to.contain(said);
      const found = [...body.querySelectorAll<HTMLElement>('a[href], button')].filter((element) => element.checkVisibility());
      expect(found.map((element) => element.innerText.trim())).to.deep.equal(pressed);
    });
  }
});
