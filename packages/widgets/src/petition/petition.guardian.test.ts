import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryPetitionAdapter } from '@dugnad/client/memory';
import type { PetitionInput } from '@dugnad/client/model';
import { NOW, PetitionPage, spoken } from './petition.page.ts';
import { samplePetition } from './sample-petition.page.ts';

const YOUNG = 'I am younger than 15 years.';
const open = (eligibility: PetitionInput['eligibility'] = { guardianBelow: 15 }, more: Parameters<typeof PetitionPage.open>[0] = {}): Promise<PetitionPage> => PetitionPage.open({ petition: { eligibility }, ...more });
const radios = (page: PetitionPage): HTMLInputElement[] => [...page.root.querySelectorAll<HTMLInputElement>('[name="oldEnough"]')];
const names = (page: PetitionPage): string[] => [...page.form!.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name }) => name);

async function choose(page: PetitionPage, answer: 'yes' | 'no'): Promise<void> {
  radios(page).find(({ value }) => value === answer)?.click();
  await page.settled();
}

async function fillYoung(page: PetitionPage): Promise<void> {
  page.enter('name', 'Ada Nordmann');
  await choose(page, 'no');
  page.enter('guardian', 'Kari Nordmann');
  page.enter('email', 'kari@example.org');
  page.tick('consent-opinion');
}

describe('a petition that lets young people sign with a guardian', () => {
  it('asks how old one is by two buttons of equal weight, neither of them chosen', async () => {
    const page = await open();
    expect(radios(page).map((radio) => [spoken(radio.closest('label')), radio.checked])).to.deep.equal([['I am 15 years or older.', false], [YOUNG, false]]);
    const [one, other] = radios(page).map((radio) => getComputedStyle(radio.closest('dugnad-choice')!));
    for (const property of ['backgroundColor', 'borderTopColor', 'borderTopWidth', 'fontSize', 'fontWeight', 'minHeight', 'width']) expect(one!.getPropertyValue(property), property).to.equal(other!.getPropertyValue(property));
    expect(spoken(radios(page)[0]!.closest('fieldset')!.querySelector('legend'))).to.equal('How old are you?');
  });

  it('says whom it is for where the youngest cannot sign at all, and asks the age once', async () => {
    const page = await open({ minimumAge: 10, guardianBelow: 15 });
    expect(radios(page).map((radio) => spoken(radio.closest('label')))).to.deep.equal(['I am 15 years or older.', 'I am 10 years or older, but younger than 15.']);
  });

  it('asks the young for a guardian’s name and address in the place of their own, and says what happens', async () => {
    const page = await open();
    expect(names(page)).to.include('email').and.not.include('guardian');
    await choose(page, 'no');
    expect(names(page)).to.include('guardian');
    expect(spoken(page.field('email').labels![0]!)).to.equal('E-mail of your parent or guardian');
    expect(page.described('guardian')).to.equal('Your parent or guardian gets a mail and decides. You are on the list when they have said yes.');
  });

  it('keeps all that was typed when the answer is changed back and forth', async () => {
    const page = await open();
    page.enter('email', 'ada@example.org');
    await choose(page, 'no');
    page.enter('guardian', 'Kari Nordmann');
    page.enter('email', 'kari@example.org');
    await choose(page, 'yes');
    expect(page.field('email').value).to.equal('ada@example.org');
    await choose(page, 'no');
    expect([page.field('guardian').value, page.field('email').value]).to.deep.equal(['Kari Nordmann', 'kari@example.org']);
  });

  it('keeps it over a reload too', async () => {
    const page = await open();
    await fillYoung(page);
    const again = await page.reload();
    expect([again.field('guardian').value, again.field('email').value, radios(again).map(({ checked }) => checked)]).to.deep.equal(['Kari Nordmann', 'kari@example.org', [false, true]]);
  });

  it('sends the guardian’s name and address, and nothing else of the child than its name', async () => {
    const page = await open();
    page.enter('email', 'ada@example.org');
    await fillYoung(page);
    await page.press('Sign');
    await page.shows('sent');
    const { signature } = page.source.sent[0]!;
    expect([signature.name, signature.email, signature.guardian, signature.oldEnough]).to.deep.equal(['Ada Nordmann', 'kari@example.org', { name: 'Kari Nordmann' }, undefined]);
    expect(JSON.stringify(signature)).to.not.contain('ada@');
  });

  it('says after sending who decides, and asks for no code', async () => {
    const page = await open();
    await fillYoung(page);
    await page.press('Sign');
    const sent = await page.shows('sent');
    expect(spoken(sent)).to.contain('Your parent or guardian gets a mail and decides.').and.contain('kari@example.org').and.not.contain('Code');
    expect(page.root.querySelector('[name="code"]')).to.equal(null);
    expect(page.focused).to.equal('One step is left');
  });

  it('takes the address that is more likely meant for the guardian’s, too', async () => {
    const page = await open();
    await fillYoung(page);
    page.enter('email', 'kari@gmial.com');
    await page.press('Sign');
    await page.press('Did you mean kari@gmail.com?');
    expect([page.field('email').value, radios(page).map(({ checked }) => checked)]).to.deep.equal(['kari@gmail.com', [false, true]]);
  });

  it('lets whoever is old enough sign as ever, with a code', async () => {
    const page = await open();
    page.fill();
    await choose(page, 'yes');
    await page.press('Sign');
    await page.shows('sent');
    expect([page.source.sent[0]?.signature.oldEnough, page.source.sent[0]?.signature.guardian]).to.deep.equal([true, undefined]);
    expect(page.field('code')).to.not.equal(null);
  });

  it('says what is missing, once each, at its field and in the summary', async () => {
    const page = await open();
    page.fill();
    await page.press('Sign');
    expect(page.summary).to.deep.equal(['Please choose how old you are.']);
    expect(spoken(page.root.querySelector('#age-error'))).to.equal('Please choose how old you are.');
    await choose(page, 'no');
    await page.press('Sign');
    expect(page.summary).to.deep.equal(['Please write the name of your parent or guardian.', 'Please write the e-mail address of your parent or guardian.']);
    expect(page.described('email')).to.equal('Please write the e-mail address of your parent or guardian.');
  });

  it('points at the guardian’s fields for what whoever received it found wrong', async () => {
    const page = await open();
    await fillYoung(page);
    page.enter('guardian', '=1+1');
    await page.press('Sign');
    await page.reads('Please check what you wrote here.');
    expect(page.described('guardian')).to.contain('Please check what you wrote here.');
  });

  it('is answered by keys alone (WCAG 2.1.1)', async () => {
    const page = await open();
    page.field('name').focus();
    await sendKeys({ type: 'Ada Nordmann' });
    radios(page)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await page.settled();
    expect(radios(page).map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(page.root.activeElement).to.equal(radios(page)[1]);
    page.field('guardian').focus();
    await sendKeys({ type: 'Kari' });
    expect(page.field('guardian').value).to.equal('Kari');
  });

  it('gives way to a petition that asks nobody’s age, with a form that asks as ever', async () => {
    const page = await open();
    await fillYoung(page);
    const other = createMemoryPetitionAdapter({ src: 'memory:library', now: () => NOW, petition: { ...samplePetition, id: 'library', title: 'Save the library' } });
    page.petition.source = other;
    await page.reads('Save the library');
    await page.settled();
    expect([radios(page).length, names(page).includes('guardian'), spoken(page.field('email').labels![0]!)]).to.deep.equal([0, false, 'E-mail']);
    page.fill();
    await page.press('Sign');
    await page.shows('sent');
    expect([other.signatures[0]?.oldEnough, other.signatures[0]?.guardian, page.field('code').name]).to.deep.equal([undefined, undefined, 'code']);
  });

  it('is forgotten with all else on a machine that others use', async () => {
    const page = await open({ guardianBelow: 15 }, { shared: true });
    await fillYoung(page);
    await page.press('Finish and clear');
    expect([radios(page).some(({ checked }) => checked), names(page).includes('guardian'), page.field('email').value]).to.deep.equal([false, false, '']);
  });

  it('can be used by everybody, at 320 pixels too', async () => {
    const page = await open({ guardianBelow: 15 }, { width: 320 });
    await choose(page, 'no');
    await page.press('Sign');
    await expect(page.petition).to.be.accessible();
    expect(page.petition.scrollWidth).to.be.at.most(320);
  });
});
