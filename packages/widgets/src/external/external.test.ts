import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ExternalPage, film, portOf } from './external.page.ts';

const withdrawn = (service: string): Event => Object.assign(new Event('dugnad-consent-withdraw'), { service });

describe('<dugnad-external>', () => {
  it('says whose content it is, who receives what and where, and asks for nothing', async () => {
    const page = await ExternalPage.open();
    expect(page.text()).to.equal('Content from Filmhuset Film: the park in June If you show it, Filmhuset AS receives data (Norway). It receives: your internet address and cookies that it has set before Show once Always show Filmhuset Open at Filmhuset');
    expect([page.frame(), page.link().href]).to.deep.equal([null, new URL(film, document.baseURI).href]);
  });

  it('shows the film once, and stores nothing', async () => {
    const page = await ExternalPage.open();
    await page.press('Show once');
    const frame = page.frame()!;
    expect([frame.title, frame.getAttribute('src'), frame.loading, frame.allow, frame.referrerPolicy]).to.deep.equal(['Film: the park in June', new URL(film, document.baseURI).href, 'lazy', 'fullscreen', 'strict-origin-when-cross-origin']);
    expect([page.hasPlaceholder(), page.port!.chosen]).to.deep.equal([false, []]);
  });

  for (const way of ['Show once', 'Always show Filmhuset']) {
    it(`puts the focus into the frame after "${way}" (WCAG 2.4.3)`, async () => {
      const page = await ExternalPage.open();
      await page.press(way);
      expect(page.element.shadowRoot!.activeElement === page.frame()).to.equal(true);
    });
  }

  it('is always shown, everywhere on the page, once that was chosen', async () => {
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="films" src=${film}></dugnad-external><dugnad-external service="films" src="/other.html"></dugnad-external>
      <dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ"></dugnad-external>`);
    const [first, second, third] = page.elements;
    await page.press('Always show Filmhuset');
    await page.shows(second);
    expect(page.port!.chosen).to.deep.equal([{ films: true }]);
    expect([page.frame(third), page.element.shadowRoot!.activeElement === page.frame(first)]).to.deep.equal([null, true]);
  });

  it('is shown at once, and nothing else was, where it is granted already', async () => {
    const page = await ExternalPage.open(portOf({ video: true }));
    await page.shows();
    expect(page.hasPlaceholder()).to.equal(false);
  });

  it('shows the one, and only the one, whose button was pressed once', async () => {
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="films" src=${film}></dugnad-external><dugnad-external service="films" src=${film}></dugnad-external>`);
    await page.press('Show once', page.elements[1]);
    expect([page.frame(page.elements[0]), Boolean(page.frame(page.elements[1]))]).to.deep.equal([null, true]);
  });

  it('goes when consent is taken back, and the placeholder is there again', async () => {
    const page = await ExternalPage.open(portOf({ video: true }));
    page.port!.choose({ video: false });
    await page.hides();
    expect(page.hasPlaceholder()).to.equal(true);
  });

  it('goes when its service is taken back, and stays when another is', async () => {
    const page = await ExternalPage.open(portOf({ statistics: true }));
    await page.press('Show once');
    document.dispatchEvent(withdrawn('counter'));
    await nextFrame();
    expect(page.frame()).not.to.equal(null);
    document.dispatchEvent(withdrawn('films'));
    await page.hides();
  });

  it('goes too when it was shown once and everything is taken back', async () => {
    const page = await ExternalPage.open(portOf({ statistics: true }));
    await page.press('Show once');
    page.port!.choose({ statistics: false });
    await page.hides();
  });

  it('stays when it was shown once and something else is chosen', async () => {
    const page = await ExternalPage.open();
    await page.press('Show once');
    page.port!.choose({ statistics: true });
    await nextFrame();
    expect(page.frame()).not.to.equal(null);
  });

  it('asks anew when another address is put into it', async () => {
    const page = await ExternalPage.open();
    await page.press('Show once');
    page.element.src = '/other.html';
    await page.hides();
    await page.press('Show once');
    expect(page.frame()!.getAttribute('src')).to.contain('/other.html');
  });

  it('asks anew when it becomes another service’s', async () => {
    const page = await ExternalPage.open();
    await page.press('Show once');
    Object.assign(page.element, { service: 'vimeo', src: 'https://vimeo.com/76979871' });
    await page.hides();
    await page.isDrawn();
    expect(page.text()).to.contain('Open at Vimeo');
  });

  it('works after it was moved', async () => {
    const page = await ExternalPage.open();
    page.root.append(document.createElement('hr'), page.element);
    await page.press('Always show Filmhuset');
    await page.shows();
  });

  it('works when a script puts it in later', async () => {
    const page = await ExternalPage.open(portOf(), html`<p>Nothing yet</p>`);
    const element = Object.assign(document.createElement('dugnad-external'), { service: 'films', src: film });
    page.root.append(element);
    await page.isDrawn(element);
    await page.press('Show once', element);
    expect(page.frame(element)).not.to.equal(null);
  });

  it('tells of the browser’s signal', async () => {
    const line = 'Your browser says no to sharing data. We follow that.';
    expect((await ExternalPage.open(portOf({}, true))).text()).to.contain(line);
    expect((await ExternalPage.open()).text()).not.to.contain(line);
  });

  it('names a frame without a label after whose it is', async () => {
    const page = await ExternalPage.open(portOf({ video: true }), html`<dugnad-external service="films" src=${film}></dugnad-external>`);
    expect(page.frame()!.title).to.equal('Content from Filmhuset');
  });

  it('can be used by keys alone: once, always, then the link (WCAG 2.1.1)', async () => {
    const page = await ExternalPage.open(portOf(), html`<button>Before</button><dugnad-external service="films" src=${film}></dugnad-external>`);
    const [once, always] = page.buttons();
    once!.focus();
    await sendKeys({ press: 'Tab' });
    expect(page.element.shadowRoot!.activeElement).to.equal(always);
    await sendKeys({ press: 'Space' });
    await page.shows();
  });

  it('can be used by everybody, before and after (WCAG 4.1.2)', async () => {
    const page = await ExternalPage.open();
    await expect(page.element).to.be.accessible();
    await page.press('Show once');
    await expect(page.element).to.be.accessible();
  });
});

describe('<dugnad-external> of a preset', () => {
  it('would show the most private address there is, and links to the one that people open', async () => {
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ?si=follow"></dugnad-external>`);
    expect(page.text()).to.contain('Google Ireland Limited receives data (Ireland)');
    expect([page.link().href, page.frame()]).to.deep.equal(['https://www.youtube.com/watch?v=dQw4w9WgXcQ', null]);
  });

  it('that no page can have within it is linked to', async () => {
    const page = await ExternalPage.open(portOf(), html`<dugnad-external service="zoom" src="https://zoom.us/j/1234567890"></dugnad-external>`);
    expect([page.text(), page.buttons().length]).to.deep.equal(['Content from Zoom Open at Zoom', 0]);
  });

  it('may use camera and microphone where it is a meeting room', async () => {
    const { preset } = await import('./presets/jitsi.ts');
    expect(preset.allow).to.equal('camera; microphone; display-capture; fullscreen');
  });
});
