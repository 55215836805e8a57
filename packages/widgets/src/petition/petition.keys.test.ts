import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PetitionPage, spoken } from './petition.page.ts';

const long = 40;

/** What has the focus, through every tree. */
function active(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const nameOf = (element: Element | null): string => (element as HTMLInputElement | null)?.name || spoken(element);

/** Presses Tab until something has the focus, as somebody does who has no mouse. */
async function tabTo(name: string): Promise<Element> {
  for (let presses = 0; presses < long; presses += 1) {
    const at = active();
    if (nameOf(at) === name) return at!;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`${long} presses of Tab do not lead to "${name}" but to "${nameOf(active())}"`);
}

async function write(name: string, words: string): Promise<void> {
  await tabTo(name);
  await sendKeys({ type: words });
}

/** Before the first thing in the petition that takes the focus. */
function atStart(page: PetitionPage): void {
  page.root.querySelector<HTMLElement>('#form-heading')?.focus();
}

async function fillByKeys(): Promise<void> {
  await write('name', 'Aud Bjørnøy');
  await write('email', 'aud@example.org');
  await tabTo('consent-opinion');
  await sendKeys({ press: 'Space' });
}

describe('who has only a keyboard', () => {
  it('goes through the form in the order in which it is read (WCAG 2.4.3)', async () => {
    const page = await PetitionPage.open({ petition: { eligibility: { minimumAge: 15 } } });
    atStart(page);
    const way: string[] = [];
    while (way.at(-1) !== 'Sign' && way.length < long) {
      await sendKeys({ press: 'Tab' });
      way.push(nameOf(active()));
    }
    expect(way).to.deep.equal(['name', 'email', 'postcode', 'visibility', 'comment', 'oldEnough', 'consent-opinion', 'consent-news', 'What happens with what I write?', 'Sign']);
  });

  it('signs, confirms and has a receipt, from the first key to the last (WCAG 2.1.1)', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await fillByKeys();
    await tabTo('Sign');
    await sendKeys({ press: 'Enter' });
    await page.shows('sent');
    await waitUntil(() => page.focused === 'One step is left');
    await tabTo('code');
    // One by one: a driver may take the same digit twice for one that is held down.
    for (const digit of page.source.mails.at(-1)?.code ?? '') await sendKeys({ press: digit });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused === 'Thank you. Your signature counts.');
    await tabTo('See, change or withdraw my signature');
    await tabTo('Print the receipt');
    expect(page.source.signatures[0]?.status).to.equal('confirmed');
  });

  it('sends with Enter from within a field', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await fillByKeys();
    page.field('email').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('sent');
  });

  it('begins a new line in the comment with Enter, and sends nothing', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await write('comment', 'Old oak');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'by us' });
    expect(page.field('comment').value).to.equal('Old oak\nby us');
    expect(page.summary).to.deep.equal([]);
  });

  it('chooses how he is shown with the arrows, as in any group', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await tabTo('visibility');
    await sendKeys({ press: 'ArrowDown' });
    expect(new FormData(page.form!).get('visibility')).to.equal('initials');
    await sendKeys({ press: 'ArrowDown' });
    expect(new FormData(page.form!).get('visibility')).to.equal('name');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(active())).to.equal('comment');
  });

  it('comes from the summary to each mistake, puts it right, and sends', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await tabTo('Sign');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused.includes('There is something to put right'));
    await tabTo('Please write your name.');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => nameOf(active()) === 'name');
    await fillByKeys();
    await tabTo('Sign');
    await sendKeys({ press: 'Enter' });
    await page.shows('sent');
  });

  it('opens and closes what is told of his data with Enter and Space', async () => {
    const page = await PetitionPage.open();
    const details = page.root.querySelector<HTMLDetailsElement>('[part="privacy"]')!;
    await page.press('What happens with what I write?', 'Enter');
    expect(details.open).to.equal(true);
    await page.press('What happens with what I write?', 'Space');
    expect(details.open).to.equal(false);
  });

  it('loses no focus while the count changes', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    await write('name', 'Aud');
    page.petition.requestUpdate();
    await page.settled();
    await sendKeys({ type: ' B' });
    expect(page.field('name').value).to.equal('Aud B');
  });

  it('is caught nowhere: Tab leads out of the petition (WCAG 2.1.2)', async () => {
    const page = await PetitionPage.open();
    const after = document.createElement('button');
    after.textContent = 'The rest of the page';
    page.petition.after(after);
    atStart(page);
    await tabTo('The rest of the page');
    expect(active() === after).to.equal(true);
  });

  it('keeps and deletes what could not be sent', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'network' });
    atStart(page);
    await fillByKeys();
    await tabTo('Sign');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused.includes('Your signature was not sent'));
    await tabTo('Yes, keep it');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused === 'Not sent yet');
    await tabTo('Delete it');
    await sendKeys({ press: 'Space' });
    await waitUntil(() => page.focused === 'Sign here');
  });

  it('sees where he is: each thing that takes the focus shows it (WCAG 2.4.7)', async () => {
    const page = await PetitionPage.open();
    atStart(page);
    for (const name of ['name', 'consent-opinion', 'What happens with what I write?', 'Sign', 'Copy the link']) {
      const at = await tabTo(name);
      const row = at.closest('label') ?? at;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      expect(isOutlined || getComputedStyle(row).boxShadow !== 'none', name).to.equal(true);
    }
  });

  it('signs from right to left in Arabic just so', async () => {
    const page = await PetitionPage.open({ lang: 'ar', dir: 'rtl' });
    atStart(page);
    await fillByKeys();
    page.field('name').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('sent');
    expect(page.source.sent[0]?.signature.name).to.equal('Aud Bjørnøy');
  });
});
