import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { hashText } from '@dugnad/client/submission';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const text = { nb: 'Jeg forteller ingen hva jeg får vite.', en: 'I tell nobody what I learn.\n\nThat holds afterwards, too.' };

const asking = (version = '1', words = text) => sampleOpportunities(NOW).map((one) => (one.id === 'tree-planting' ? { ...one, requirements: [{ declaration: { id: 'silence', version, text: words } }] } : one));

async function trees(opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open({ opportunities: asking(), ...opening });
  await page.look('tree-planting');
  await waitUntil(() => page.has('declaration-silence-1'), 'the declaration is asked');
  await page.settled();
  return page;
}

async function sendAll(page: VolunteerPage): Promise<void> {
  await page.choose('shift', 'plant');
  await page.tick('oldEnough');
  await page.send('Sign me up');
}

const radios = (page: VolunteerPage): HTMLInputElement[] => [...page.root.querySelectorAll<HTMLInputElement>('[name^="declaration-"]')];

describe('a declaration that an opportunity asks', () => {
  it('is not there where none is asked', async () => {
    const page = await VolunteerPage.open();
    await page.look('tree-planting');
    expect([radios(page).length, page.root.querySelector('[part="declaration"]')]).to.deep.equal([0, null]);
  });

  it('is named among what it takes, and stands open, in paragraphs, before its two answers', async () => {
    const page = await trees();
    expect(page.text).to.contain('You agree to what we show you before you send');
    const details = page.root.querySelector<HTMLDetailsElement>('[part="declaration"]')!;
    expect([details.open, [...details.querySelectorAll('p')].map(spoken)]).to.deep.equal([true, ['I tell nobody what I learn.', 'That holds afterwards, too.']]);
    expect(radios(page).map((radio) => [spoken(radio.closest('label')), radio.checked])).to.deep.equal([['I have read it and I agree', false], ['I would rather sign on paper', false]]);
    expect(details.compareDocumentPosition(radios(page)[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await expect(page.element).to.be.accessible();
  });

  it('has two answers of the same size', async () => {
    const [agree, paper] = radios(await trees({ width: 320 })).map((radio) => radio.closest('label')!.getBoundingClientRect());
    expect([agree!.width, agree!.height]).to.deep.equal([paper!.width, paper!.height]);
  });

  for (const method of ['online', 'paper'] as const) {
    it(`is sent with the hash of what stood there, answered by ${method}`, async () => {
      const page = await trees();
      await page.choose('declaration-silence-1', method);
      await sendAll(page);
      await page.shows('sent');
      expect(page.source.sent[0]!.signUp.declarations).to.deep.equal([{ id: 'silence', version: '1', textSha256: await hashText(text.en), method }]);
    });
  }

  it('is sent in the language that it was read in', async () => {
    const page = await trees({ lang: 'nb' });
    await page.choose('declaration-silence-1', 'online');
    await page.choose('shift', 'plant');
    await page.tick('oldEnough');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.source.sent[0]!.signUp.declarations?.map(({ textSha256 }) => textSha256)).to.deep.equal([await hashText(text.nb)]);
  });

  it('has to be answered, and says so once, with a way to it', async () => {
    const page = await trees();
    await sendAll(page);
    expect([page.summary, page.source.sent.length]).to.deep.equal([['Please choose whether you agree, or sign on paper.'], 0]);
    await page.press('Please choose whether you agree, or sign on paper.');
    expect(page.root.activeElement).to.equal(radios(page)[0]);
  });

  it('says at its answers when the text has been changed meanwhile', async () => {
    const page = await trees();
    await page.choose('declaration-silence-1', 'online');
    page.source.update({ opportunities: asking('1', { ...text, en: 'I tell everybody.' }) });
    await sendAll(page);
    await waitUntil(() => page.summary.length > 0, 'it is refused');
    expect(page.summary).to.deep.equal(['The text has been changed. Please load the page again and read it.']);
    expect(spoken(radios(page)[0]!.closest('fieldset')!.querySelector('.error'))).to.equal('The text has been changed. Please load the page again and read it.');
  });

  it('is answered anew when it has another version, and all else that was typed is there', async () => {
    const page = await trees();
    await page.choose('declaration-silence-1', 'online');
    await page.enter('name', 'Aud Bjørnøy');
    page.source.update({ opportunities: asking('2') });
    const again = await page.reload({ opportunities: asking('2') });
    await again.look('tree-planting');
    await waitUntil(() => again.has('declaration-silence-2'));
    expect([radios(again).map(({ checked }) => checked), again.field('name').value]).to.deep.equal([[false, false], 'Aud Bjørnøy']);
  });

  it('is still answered after a reload of the same text', async () => {
    const page = await trees();
    await page.choose('declaration-silence-1', 'paper');
    const again = await page.reload();
    await again.look('tree-planting');
    await waitUntil(() => again.has('declaration-silence-1'));
    await again.settled();
    expect(radios(again).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });
});
