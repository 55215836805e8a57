import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import type { DugnadField } from './field.ts';
import { FieldPage } from './field.page.ts';

const short = html`<dugnad-field label="Greeting" hint="For the card" counter><input name="greeting" maxlength="12" /></dugnad-field>`;
const long = html`<dugnad-field label="Story" counter="5"><textarea name="story"></textarea></dugnad-field>`;

const said = (): string => document.querySelector('dugnad-status-region')?.textContent ?? '';
const hears = (words: string): Promise<void> => waitUntil(() => said() === words, `it said "${said()}"`, { timeout: 4000 });

describe('a field that counts', () => {
  // What is said comes with the next frame; later it would be said to the next test, or to nobody.
  afterEach(async () => {
    await nextFrame();
    document.querySelector('dugnad-status-region')?.remove();
  });

  it('shows how much may be written, and reads it after the hint', async () => {
    const page = await FieldPage.open(short);
    expect([page.count, page.description]).to.deep.equal(['Characters left: 12', 'For the card Characters left: 12']);
  });

  it('counts down at each key', async () => {
    const page = await FieldPage.open(short);
    await page.write('Hei');
    expect(page.count).to.equal('Characters left: 9');
  });

  it('has nothing left when the control takes nothing more', async () => {
    const page = await FieldPage.open(short);
    await page.write('Blåbærsaft-kake');
    expect(`${page.count}, ${page.control.value}`).to.equal('Characters left: 0, Blåbærsaft-k');
  });

  it('is said once the writer rests, not at each key', async () => {
    const page = await FieldPage.open(short);
    const heard: string[] = [];
    await page.write('H');
    const region = document.body;
    const listener = new MutationObserver(() => said() && heard.push(said()));
    listener.observe(region, { childList: true, subtree: true, characterData: true });
    await page.write('ei');
    await hears('Characters left: 9');
    listener.disconnect();
    expect([...new Set(heard)].filter((words) => words.startsWith('Characters'))).to.deep.equal(['Characters left: 9']);
  });

  it('lets one write too much where only the page counts, and says how much', async () => {
    const page = await FieldPage.open(long);
    await page.write('Blåbærsyltetøy');
    expect([page.count, page.control.value]).to.deep.equal(['Characters too many: 9', 'Blåbærsyltetøy']);
    expect(page.control.hasAttribute('aria-invalid'), 'nothing is wrong before it is sent').to.equal(false);
  });

  it('counts letters as people do where only the page counts', async () => {
    const page = await FieldPage.open(html`<dugnad-field label="Mood" counter="5"><input value="👨‍👩‍👧é" /></dugnad-field>`);
    expect(page.count).to.equal('Characters left: 3');
  });

  it('starts anew when the form does', async () => {
    const page = await FieldPage.open(short);
    await page.write('Hei');
    page.form.reset();
    await waitUntil(() => page.count === 'Characters left: 12', `it still says ${page.count}`);
  });

  it('counts again when it has stood elsewhere', async () => {
    const page = await FieldPage.open(html`${short}<section></section>`);
    page.form.querySelector('section')!.append(page.field);
    await page.write('Hei');
    expect(page.count).to.equal('Characters left: 9');
  });

  it('stops when it is told to', async () => {
    const page = await FieldPage.open(short);
    await page.set({ counter: null });
    expect([page.count, page.description]).to.deep.equal([undefined, 'For the card']);
  });

  it('stands after the control, in letters of at least 16 px', async () => {
    const page = await FieldPage.open(long);
    const counter = page.form.querySelector('.dugnad-field-counter')!;
    expect(counter.getBoundingClientRect().top).to.be.at.least(page.control.getBoundingClientRect().bottom);
    expect(Number.parseFloat(getComputedStyle(counter).fontSize)).to.be.at.least(16);
  });

  it('shows the words that the page had for the control when it came', async () => {
    const page = await FieldPage.open(html`<dugnad-field label="Story" counter="20"><textarea>Once</textarea></dugnad-field>`);
    expect(page.count).to.equal('Characters left: 16');
  });

  it('leaves the cursor where it is', async () => {
    const page = await FieldPage.open(short);
    await page.write('Hei');
    await sendKeys({ press: 'ArrowLeft' });
    await page.write('!');
    expect(page.control.value).to.equal('He!i');
  });

  it('tells the webmaster when there is no number to count down from', async () => {
    const field = document.createElement('dugnad-field') as DugnadField;
    field.counter = '';
    field.append(document.createElement('input'));
    const page = await FieldPage.open(html`<p></p>`);
    const warnings = warningsDuring(() => {
      page.form.append(field);
      (field as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('counter').and.contain('maxlength');
  });

  for (const content of [short, long]) {
    it('has nothing for axe to find', async () => {
      const page = await FieldPage.open(content);
      await page.write('Hallo i luken');
      await expect(page.form).to.be.accessible();
    });
  }
});

describe("a page's own label in a field", () => {
  it('stands before the hint and the error', async () => {
    const page = await FieldPage.open(html`<dugnad-field hint="Short" error="Write it"><label for="theirs">Theirs</label><input id="theirs" /></dugnad-field>`);
    const [label, hint] = [page.control.labels![0]!, page.form.querySelector('.dugnad-field-hint')!];
    expect(label.getBoundingClientRect().bottom).to.be.at.most(hint.getBoundingClientRect().top);
  });
});
