import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@dugnad/elements/button/define';
import '@dugnad/elements/field/define';

import { startBuilder } from './theme-builder.ts';

/** The parts of docs/sample/theme.html that the script needs. */
const page = html`<div>
  <form name="theme">
    <dugnad-field><label for="accent">Your colour</label><input id="accent" name="accent" /></dugnad-field>
    <dugnad-field><label for="picked">Or pick it</label><input id="picked" type="color" name="picked" /></dugnad-field>
    <dugnad-field><label for="highlight">A second colour</label><input id="highlight" name="highlight" /></dugnad-field>
    <dugnad-field><label for="name">Name</label><input id="name" name="name" /></dugnad-field>
  </form>
  <section data-scheme="light"></section>
  <section data-scheme="dark"></section>
  <p id="contrast-sum"></p>
  <table><tbody id="contrast-rows"></tbody></table>
  <textarea name="css" aria-label="Style sheet"></textarea>
  <textarea name="dtcg" aria-label="Tokens"></textarea>
  <button id="copy-css">Copy</button><button id="copy-dtcg">Copy</button><button id="save-dtcg">Save</button>
  <p id="said"></p>
  <template id="preview"><dugnad-button variant="filled">Join</dugnad-button></template>
  <template id="preview-rest"><dugnad-button data-shows>House rules</dugnad-button><dialog></dialog></template>
</div>`;

describe('the page that makes themes', () => {
  const before = location.href;
  let root: HTMLElement;

  beforeEach(async () => {
    root = await fixture<HTMLElement>(page);
  });
  afterEach(() => history.replaceState(null, '', before));

  const start = (query = ''): void => {
    history.replaceState(null, '', `${location.pathname}${query}`);
    startBuilder();
  };
  const control = (name: string): HTMLInputElement => root.querySelector(`[name="${name}"]`)!;
  const write = (name: string, text: string): void => {
    control(name).value = text;
    control(name).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const words = (id: string): string => root.querySelector(`#${id}`)!.textContent;
  const error = (name: string): string => control(name).closest('dugnad-field')!.error;

  it('begins with our own colour, and nothing in its address', () => {
    start();
    expect([control('accent').value, location.search]).to.deep.equal(['#005c41', '']);
  });

  it('shows the preview in the light and in the dark', () => {
    start();
    const panels = [...root.querySelectorAll<HTMLElement>('[data-scheme]')];
    expect(panels.map(({ style }) => style.colorScheme)).to.deep.equal(['light', 'dark']);
    expect(panels.every((panel) => panel.querySelector('dugnad-button'))).to.equal(true);
  });

  it('shows the rest of the preview when somebody comes near', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '5000px';
    root.prepend(space);
    start();
    expect(root.querySelectorAll('[data-scheme] dialog')).to.have.length(0);
    root.querySelector('[data-scheme]')!.scrollIntoView();
    await waitUntil(() => root.querySelectorAll('[data-scheme] dialog').length === 2);
  });

  it('opens what stands beside a button of the preview', async () => {
    start();
    root.querySelector('[data-scheme]')!.scrollIntoView();
    await waitUntil(() => root.querySelectorAll('[data-scheme] dialog').length === 2);
    root.querySelector<HTMLElement>('[data-scheme=dark] [data-shows]')!.click();
    expect([...root.querySelectorAll<HTMLDialogElement>('[data-scheme] dialog')].map((dialog) => dialog.open)).to.deep.equal([false, true]);
  });

  it('begins with what its address says', () => {
    start('?accent=%23e4007c&name=Choir');
    expect(control('css').value).to.include('/* Choir */').and.to.include('#e4007c');
    expect(control('picked').value).to.equal('#e4007c');
  });

  it('follows what is typed: style sheet, tokens, previews, address', () => {
    start();
    write('accent', 'rgb(228 0 124)');
    expect(control('css').value).to.include('#e4007c');
    expect(JSON.parse(control('dtcg').value).color['accent-fill'].$value.hex).to.equal('#e4007c');
    expect(root.querySelector<HTMLElement>('[data-scheme]')!.style.getPropertyValue('--dugnad-color-accent-fill')).to.equal('#e4007c');
    expect(location.search).to.equal('?accent=rgb%28228+0+124%29');
  });

  it('takes a colour that is picked as if it were typed', () => {
    start();
    write('picked', '#ffd500');
    expect(control('accent').value).to.equal('#ffd500');
    expect(control('css').value).to.include('#ffd500');
  });

  it('says at each field which colour cannot be read, and keeps the last theme', () => {
    start('?accent=%23e4007c');
    write('highlight', 'sunny');
    expect([error('accent'), error('highlight')].map((sentence) => sentence.slice(0, 11))).to.deep.equal(['', 'This colour']);
    expect(control('css').value).to.include('#e4007c');
    write('highlight', '#fc0');
    expect(error('highlight')).to.equal('');
  });

  it('says how well all can be read, with every pair in a row', () => {
    start('?accent=%23ffff00');
    expect(words('contrast-sum')).to.match(/^All \d+ pairs/);
    expect(root.querySelectorAll('#contrast-rows tr').length).to.be.greaterThan(20);
    expect(root.querySelector('#contrast-rows th')!.getAttribute('scope')).to.equal('row');
  });

  it('does not send its form', () => {
    start();
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    root.querySelector('form')!.dispatchEvent(sent);
    expect(sent.defaultPrevented).to.equal(true);
  });

  it('says which part of its page is missing', () => {
    root.querySelector('#said')!.remove();
    expect(() => start()).to.throw('#said');
  });

  it('has nothing for axe to find', async () => {
    start();
    await expect(root.querySelector('form')!).to.be.accessible();
  });
});
