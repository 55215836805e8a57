import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SamplePort } from '../consent/choices/sample-port.page.ts';
import { LinkPage } from './consent-link.page.ts';

describe('<dugnad-consent-link>', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('is a button with words that one can see', async () => {
    const page = await LinkPage.open();
    expect([page.name, page.button.type, page.button.getAttribute('aria-haspopup')]).to.deep.equal(['Privacy choices', 'button', 'dialog']);
    expect(page.button.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(page.button).textDecorationLine).to.equal('underline');
  });

  it('has the words that a page gives it', async () => {
    const page = await LinkPage.open(undefined, html`<dugnad-consent-link>Cookies and privacy</dugnad-consent-link>`);
    expect(page.name).to.equal('Cookies and privacy');
  });

  it('is in the colour and the letters of the place, on a dark foot too (WCAG 1.4.3)', async () => {
    const page = await LinkPage.open(undefined, html`<div style="color: rgb(255, 255, 255); background: rgb(0, 0, 0); font: 20px serif"><dugnad-consent-link></dugnad-consent-link></div>`);
    const { color, fontSize, fontFamily } = getComputedStyle(page.button);
    expect([color, fontSize, fontFamily]).to.deep.equal(['rgb(255, 255, 255)', '20px', 'serif']);
  });

  it('asks nobody before it is pressed', async () => {
    expect((await LinkPage.open(new SamplePort())).asked).to.deep.equal([]);
  });

  it('opens the choices with one press of a key (WCAG 2.1.1)', async () => {
    const page = await LinkPage.open(new SamplePort());
    await page.press();
    await page.opened();
    expect([page.asked, page.dialog!.matches(':modal')]).to.deep.equal([['consent'], true]);
  });

  it('takes everything back with a second press, and has the focus again (WCAG 2.4.3)', async () => {
    const port = new SamplePort({ video: true, statistics: true });
    const page = await LinkPage.open(port);
    await page.press();
    await page.opened();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.closed();
    expect(port.chosen).to.deep.equal([{ statistics: false, matomo: false, video: false, youtube: false, vimeo: false }]);
    expect(page.link.shadowRoot!.activeElement === page.button).to.equal(true);
  });

  it('changes nothing for who closes it by Escape', async () => {
    const port = new SamplePort({ video: true });
    const page = await LinkPage.open(port);
    await page.press();
    await page.opened();
    await sendKeys({ press: 'Escape' });
    await page.closed();
    expect(port.chosen).to.deep.equal([]);
  });

  it('opens again after it was closed, with what holds then', async () => {
    const port = new SamplePort({ video: true });
    const page = await LinkPage.open(port);
    for (const answers of [{ video: true }, { video: false }]) {
      port.answers = answers;
      await page.press();
      await page.opened();
      const [, box] = page.dialog!.querySelectorAll<HTMLInputElement>('.purpose > label input');
      expect(box!.checked).to.equal(answers.video);
      await sendKeys({ press: 'Escape' });
      await page.closed();
    }
  });

  it('is opened by a script, and says when it is closed', async () => {
    const page = await LinkPage.open(new SamplePort());
    const closed = page.link.open();
    await page.opened();
    page.dialog!.close();
    await closed;
    expect(page.dialog ?? undefined).to.equal(undefined);
  });

  it('shows the calm line where the browser sends a signal', async () => {
    const page = await LinkPage.open(new SamplePort({}, { signal: true }));
    await page.press();
    await page.opened();
    expect(page.dialog!.textContent).to.contain('Your browser says no to sharing data. We follow that.');
  });

  it('is hidden when a page hides it', async () => {
    const page = await LinkPage.open();
    page.link.hidden = true;
    expect(page.link.getBoundingClientRect().height).to.equal(0);
  });

  it('can be used by everybody (WCAG 4.1.2)', async () => {
    await expect((await LinkPage.open()).root).to.be.accessible();
  });
});
