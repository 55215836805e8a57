import { expect, html, waitUntil } from '@open-wc/testing';
import { WithdrawPage, picture } from './withdraw.page.ts';

const names = (): string[] => document.cookie.split('; ').map((cookie) => cookie.split('=', 1)[0]!);
const all = ['video', 'youtube', 'vimeo'];

async function makeDatabase(name: string): Promise<void> {
  const request = indexedDB.open(name);
  await new Promise((resolve) => (request.onsuccess = resolve));
  request.result.close();
}

const databases = async (): Promise<string[]> => (await indexedDB.databases()).map(({ name = '' }) => name);

describe('taking consent back', () => {
  let page: WithdrawPage;
  afterEach(() => page.close());

  it('tells the page of each service, and of no purpose', async () => {
    page = await WithdrawPage.open();
    await page.takeBack(all);
    expect(page.told).to.deep.equal(['youtube', 'vimeo']);
  });

  it('takes a frame’s page away and leaves its box', async () => {
    page = await WithdrawPage.open(html`<iframe title="Film" data-consent="youtube" data-src="about:blank?film" width="320" height="180"></iframe>`);
    const before = page.find('iframe');
    const { width, height } = before.getBoundingClientRect();
    expect(before.getAttribute('src')).to.equal('about:blank?film');
    await page.takeBack(all);
    const after = page.find('iframe');
    expect([after.hasAttribute('src'), after.dataset['src'], after.isSameNode(before), before.isConnected]).to.deep.equal([false, 'about:blank?film', false, false]);
    expect([after.getBoundingClientRect().width, after.getBoundingClientRect().height]).to.deep.equal([width, height]);
  });

  it('leaves what belongs to something else', async () => {
    page = await WithdrawPage.open(html`<iframe title="Map" data-consent="osm" data-src="about:blank?map"></iframe><iframe title="Own" src="about:blank?own"></iframe>`);
    await page.takeBack(all);
    expect([...page.root.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).to.deep.equal(['about:blank?map', 'about:blank?own']);
  });

  it('takes a picture away, and what stands around it does not move', async () => {
    page = await WithdrawPage.open(html`<img alt="" data-consent="video" data-src=${picture} /><p>Below</p>`);
    const image = page.find<HTMLImageElement>('img');
    await waitUntil(() => image.complete && image.naturalWidth > 0);
    const { top } = page.find('p').getBoundingClientRect();
    await page.takeBack(all);
    const after = page.find<HTMLImageElement>('img');
    expect([after.hasAttribute('src'), after.width, after.height]).to.deep.equal([false, 60, 40]);
    expect(page.find('p').getBoundingClientRect().top).to.equal(top);
  });

  it('takes out what a template had put into the page, and nothing else', async () => {
    const template = document.createElement('template');
    template.dataset['consent'] = 'vimeo';
    template.innerHTML = 'Words <b>and</b> more';
    page = await WithdrawPage.open(html`<p>Before</p>${template}<p>After</p>`);
    expect(page.root.textContent).to.equal('BeforeWords and moreAfter');
    await page.takeBack(all);
    expect(page.root.textContent).to.equal('BeforeAfter');
  });

  it('leaves everything ready to come again when it is allowed again', async () => {
    const template = document.createElement('template');
    template.dataset['consent'] = 'vimeo';
    template.innerHTML = '<b>Words</b>';
    page = await WithdrawPage.open(html`<iframe title="Film" data-consent="youtube" data-src="about:blank?film"></iframe>${template}`);
    await page.takeBack(all);
    page.letGo();
    expect([page.find('iframe').getAttribute('src'), page.root.querySelectorAll('b').length]).to.deep.equal(['about:blank?film', 1]);
  });

  it('leaves a script that ran: nobody can make it not to have', async () => {
    page = await WithdrawPage.open(html`<script type="text/plain" data-consent="youtube">document.documentElement.dataset.ran = 'yes';</script>`);
    const script = page.find('script');
    await page.takeBack(all);
    expect(page.find('script') === script).to.equal(true);
    delete document.documentElement.dataset['ran'];
  });

  it('clears the cookies that are listed, for every path', async () => {
    page = await WithdrawPage.open();
    const { pathname } = location;
    for (const cookie of ['_yt=1;Path=/', '_yt_a=1;Path=/', `_yt_b=1;Path=${pathname}`, 'stays=1;Path=/']) document.cookie = cookie;
    expect(names()).to.include.members(['_yt', '_yt_a', '_yt_b', 'stays']);
    await page.takeBack(all);
    await waitUntil(() => !names().some((name) => name.startsWith('_yt')));
    expect(names()).to.include('stays');
    document.cookie = 'stays=;Max-Age=0;Path=/';
  });

  it('leaves what another service that is still allowed has under the same name', async () => {
    page = await WithdrawPage.open();
    document.cookie = 'both=1;Path=/';
    await page.takeBack(['youtube'], ['video', 'vimeo']);
    expect(names()).to.include('both');
    await page.takeBack(all);
    expect(names()).to.not.include('both');
  });

  it('empties local and session storage of what is listed', async () => {
    page = await WithdrawPage.open();
    localStorage.setItem('yt-a', '1');
    localStorage.setItem('own', '1');
    sessionStorage.setItem('yt', '1');
    sessionStorage.setItem('yt-b', '1');
    await page.takeBack(all);
    expect([localStorage.getItem('yt-a'), localStorage.getItem('own'), sessionStorage.getItem('yt'), sessionStorage.getItem('yt-b')]).to.deep.equal([null, '1', null, '1']);
    localStorage.removeItem('own');
    sessionStorage.removeItem('yt-b');
  });

  it('deletes databases and caches that are listed', async () => {
    page = await WithdrawPage.open();
    for (const name of ['yt-a', 'own-db']) await makeDatabase(name);
    for (const name of ['yt-a', 'own-cache']) await caches.open(name);
    await page.takeBack(all);
    await waitUntil(async () => !(await databases()).includes('yt-a'));
    expect(await databases()).to.include('own-db');
    expect(await caches.keys()).to.include('own-cache').and.not.include('yt-a');
    indexedDB.deleteDatabase('own-db');
    await caches.delete('own-cache');
  });
});
