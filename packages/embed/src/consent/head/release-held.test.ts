import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { HeldPage } from './held.page.ts';

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const held = (id: string, name: string): string => `<script type="text/plain" data-consent="${id}">ran.push('${name}')</script>`;
const heldFile = (id: string, name: string, more = ''): string => `<script type="text/plain" data-consent="${id}" src="${HeldPage.address(name)}" ${more}></script>`;

describe('what is held back', () => {
  let page: HeldPage;
  beforeEach(() => {
    page = new HeldPage();
  });
  afterEach(() => page.close());

  const ran = (...names: string[]): Promise<void> => waitUntil(() => window.ran.length >= names.length, `what ran is ${window.ran.join(' ')}`).then(() => void expect(window.ran).to.deep.equal(names));

  it('does not run, and has no address, before a choice', async () => {
    page.write(`${held('video', 'a')}${heldFile('video', 'b')}<iframe data-src="about:blank#held" data-consent="video" title="Film"></iframe><img data-src="${picture}" data-consent="video" alt=""><template data-consent="video"><p>Inside</p></template>`);
    await nextFrame();
    expect(window.ran).to.deep.equal([]);
    expect([page.find<HTMLIFrameElement>('iframe').getAttribute('src'), page.find<HTMLImageElement>('img').getAttribute('src')]).to.deep.equal([null, null]);
    expect(document.body.textContent).not.to.contain('Inside');
  });

  it('runs in the order of the page, files and lines between each other', async () => {
    page.write(`${heldFile('video', 'one')}${held('video', 'two')}${heldFile('video', 'three')}${held('video', 'four')}`);
    page.grant('video');
    await ran('one', 'two', 'three', 'four');
  });

  it('runs once, however often it is granted', async () => {
    page.write(held('video', 'one'));
    page.grant('video');
    await ran('one');
    page.grant('video', 'map');
    page.write(held('video', 'two'));
    await ran('one', 'two');
  });

  it('is let go of by purpose: the others stay', async () => {
    page.write(`${held('video', 'film')}${held('map', 'map')}${held('video', 'again')}`);
    page.grant('video');
    await ran('film', 'again');
    page.grant('map');
    await ran('film', 'again', 'map');
  });

  it('runs at once when it comes later and is granted already', async () => {
    page.grant('video');
    page.write(heldFile('video', 'later'));
    await ran('later');
  });

  it('goes on behind a file that does not come', async () => {
    page.write(`<script type="text/plain" data-consent="video" src="/there-is-no-such-file.js"></script>${held('video', 'behind')}`);
    page.grant('video');
    await ran('behind');
  });

  it('runs a file that says async, whenever it comes', async () => {
    page.write(`${heldFile('video', 'file', 'async')}${held('video', 'line')}`);
    page.grant('video');
    await waitUntil(() => window.ran.length === 2);
    expect(window.ran.toSorted()).to.deep.equal(['file', 'line']);
    expect(page.find<HTMLScriptElement>('script').async).to.equal(true);
  });

  it('stays a module where it was one', async () => {
    page.write(`<script type="text/plain" data-type="module" data-consent="video">ran.push(import.meta.url ? 'module' : 'script')</script>`);
    page.grant('video');
    await ran('module');
  });

  it('keeps its attributes and its place', async () => {
    page.write(`<p>Before</p><script type="text/plain" data-consent="video" data-domain="example.org" nonce="abc" id="counter">ran.push(document.currentScript.dataset.domain + document.currentScript.nonce)</script><p>After</p>`);
    page.grant('video');
    await ran('example.orgabc');
    expect(page.find('#counter').previousElementSibling?.textContent).to.equal('Before');
    expect(page.find('#counter').nextElementSibling?.textContent).to.equal('After');
  });

  it('shows a frame, a picture in all its sizes, and what stands in a template', async () => {
    page.write(`<iframe data-src="about:blank#shown" data-consent="video" title="Film"></iframe><img data-src="${picture}" data-srcset="${picture} 2x" data-consent="map" alt=""><template data-consent="map"><p>A map</p>${held('map', 'inside')}</template>`);
    page.grant('video', 'map');
    await ran('inside');
    expect(page.find<HTMLIFrameElement>('iframe').src).to.equal('about:blank#shown');
    expect([page.find<HTMLImageElement>('img').src, page.find<HTMLImageElement>('img').srcset]).to.deep.equal([picture, `${picture} 2x`]);
    expect(page.find('template').nextElementSibling?.textContent).to.equal('A map');
  });

  it('is passed over when the page has taken it away again', async () => {
    page.write(`<div>${heldFile('video', 'one')}</div>${held('video', 'two')}`);
    page.find('div').remove();
    page.grant('video');
    await ran('two');
  });
});
