import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { keptRound, report } from '../../feedback-answers.page.ts';

const address = '/desk/gronlia/-/round?of=cafe-autumn';
const path = 'sites/gronlia/feedback/cafe-autumn';
const url = 'https://petitions.example/embed/feedback/cafe-autumn';
const { click } = HTMLAnchorElement.prototype;

const opening = (changes: object = {}, { role = 'owner' as 'helper' | 'editor' | 'owner', told = report as object, others = {} as Record<string, unknown> } = {}): Promise<DeskHouse> =>
  DeskHouse.open(address, { role, said: { [path]: { round: { ...keptRound, ...changes }, version: 'a'.repeat(64), url, report: told }, ...others } });

let written: string[] = [];

/** What copies in place of the browser; `isAllowed` as where a page may. */
function clipboard(isAllowed: boolean): void {
  written = [];
  const writeText = async (text: string): Promise<void> => {
    if (!isAllowed) throw new DOMException('No.', 'NotAllowedError');
    written.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

afterEach(() => {
  DeskHouse.leave();
  HTMLAnchorElement.prototype.click = click;
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('how people find a round', () => {
  it('is copied by a press, the link by the first and the line by the second, said aloud', async () => {
    clipboard(true);
    const house = await opening();
    for (const button of house.all('dugnad-button').filter(({ textContent }) => textContent === 'Copy')) button.click();
    await house.settled();
    expect(written).to.deep.equal([url, `<script type="module" src="https://petitions.example/dugnad.js"></script>\n<dugnad-feedback src="${url}" style="display: block; min-height: 150vh"></dugnad-feedback>`]);
    expect([house.spoken.includes('Copied.'), house.lines]).to.deep.equal([true, []]);
  });

  it('is to be copied by hand where the browser does not let a page, and stands there for that', async () => {
    clipboard(false);
    const house = await opening();
    await house.press('Copy');
    await house.settled();
    expect([house.spoken.includes('Please copy it by hand.'), written]).to.deep.equal([true, []]);
    const fields = house.all<HTMLTextAreaElement>('textarea[readonly]');
    expect(fields.map(({ dir, readOnly, labels }) => [dir, readOnly, labels?.[0]?.textContent.trim()])).to.deep.equal([['ltr', true, 'Link to pass on'], ['ltr', true, 'Line for a page of yours']]);
  });

  it('is open to a helper too, who passes it on', async () => {
    const house = await opening({}, { role: 'helper' });
    expect(house.buttons).to.deep.equal(['Copy', 'Copy']);
    const page = house.all<HTMLAnchorElement>(`a[href="${url}"]`)[0]!;
    expect([page.target, page.textContent.includes('opens a new tab')]).to.deep.equal(['_blank', true]);
  });

  it('is not said of a draft, which nobody can open', async () => {
    const house = await opening({ state: 'draft' });
    expect([house.headings.includes('How people find it'), house.all(`a[href="${url}"]`)]).to.deep.equal([false, []]);
  });
});

describe('the state of a round', () => {
  for (const [code, errors, words] of [['invalid-input', [{ pointer: '/questions', code: 'missing' }], 'Something has to be put right first.'], ['conflict', [], 'This has changed meanwhile. Load the page again.'], ['forbidden', [], 'Your role does not allow this. Ask an owner.']] as const) {
    it(`stays after ${code}, which is said aloud`, async () => {
      const house = await opening({ state: 'draft' }, { role: 'editor' });
      house.api.refuse = new DeskError(code, errors);
      await house.send('Open it for answers');
      expect([house.notices, house.spoken.includes(words), house.words.includes('Status: Draft')]).to.deep.equal([[words], true, true]);
    });
  }

  it('is changed by keys, and the page is read anew under its heading', async () => {
    const house = await opening({}, { role: 'editor' });
    await house.tabTo('Close it');
    await house.key('Enter');
    await house.settled();
    expect([house.body, asked(house, 'feedback/cafe-autumn').length, document.activeElement === document.body]).to.deep.equal([{ state: 'closed' }, 2, false]);
  });
});

describe('what people said', () => {
  const groups = (values: object[]): object => ({ answered: 12, questions: [{ id: 'again', kind: 'choice', groups: values }] });

  it('names an option as the association wrote it, and one that is gone by its code', async () => {
    const house = await opening({}, { told: groups([{ values: ['yes'], count: 7 }, { values: ['often'], count: 5 }]) });
    expect(house.table('Will you come again?').slice(1)).to.deep.equal([['Yes', '7'], ['often', '5']]);
  });

  it('tells hidden from nobody', async () => {
    const house = await opening({}, { told: groups([{ values: ['yes'], count: 0 }, { values: ['no'] }]) });
    expect(house.table('Will you come again?').slice(1)).to.deep.equal([['Yes', '0'], ['No', 'Hidden']]);
  });

  it('has no mark-up of theirs in it, and keeps the direction of each', async () => {
    const house = await opening({}, { told: { answered: 5, questions: [{ id: 'wish', kind: 'text', texts: ['<img src=x>', 'شاي أكثر', 'a', 'b', 'c'] }] } });
    expect([house.all('img'), house.all('li > bdi').map(({ textContent }) => textContent)]).to.deep.equal([[], ['<img src=x>', 'شاي أكثر', 'a', 'b', 'c']]);
  });

  it('is still there for a question that was taken out, without its words', async () => {
    const house = await opening({ questions: [] }, { told: groups([{ values: ['yes'], count: 12 }]) });
    expect(house.table().slice(1)).to.deep.equal([['yes', '12']]);
  });
});

describe('the file for whoever pays', () => {
  it('is saved under the name that the server gives, in the kind that one chose', async () => {
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    const house = await opening({}, { others: { [`POST ${path}/exports`]: { file: { name: 'cafe-autumn.json', type: 'application/json', text: '{}' } } } });
    house.field<HTMLSelectElement>('Kind of file').value = 'json';
    house.field<HTMLSelectElement>('Between columns').value = ',';
    await house.send('Save the file');
    expect([house.body, saved]).to.deep.equal([{ format: 'json', separator: ',' }, ['cafe-autumn.json']]);
  });

  for (const [code, words] of [['forbidden', 'Your role does not allow this. Ask an owner.'], ['too-many-requests', 'That was too often. Wait a little.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`is not saved after ${code}, and it is said`, async () => {
      const house = await opening();
      house.api.refuse = new DeskError(code);
      await house.send('Save the file');
      expect(house.summary).to.deep.equal([words]);
    });
  }

  for (const role of ['helper', 'editor'] as const) {
    it(`is not offered to an ${role}`, async () => expect((await opening({}, { role })).headings).to.not.include('For whoever pays for it'));
  }
});
