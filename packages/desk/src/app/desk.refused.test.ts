import { expect } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';

const PAGES = ['helping', 'requests', 'request?of=h1', 'opportunities', 'offers', 'feedback', 'round?of=cafe-autumn', 'ask?of=cafe-host&shift=sat-pm', 'group?of=cafe-host', 'counts?of=cafe-host'];
const REFUSALS: [code: string, words: string][] = [['not-found', 'There is nothing here.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['network', 'The server cannot be reached. Nothing is lost: try again.'], ['unavailable', 'That did not work. Please try again.']];

afterEach(() => DeskHouse.leave());

// In a file of its own, and half of the reasons at each page: WebKit lets one page write at most a hundred addresses in ten seconds.
describe('a page of volunteering, requests and feedback that cannot be read', () => {
  for (const [index, page] of PAGES.entries()) {
    it(`${page} says why, and shows nothing of what it had`, async () => {
      for (const [code, words] of REFUSALS.filter((_, place) => place % 2 === index % 2)) {
        const house = await DeskHouse.open('/desk/gronlia/-/team');
        house.api.refuseReading = new DeskError(code);
        history.pushState(null, '', `/desk/gronlia/-/${page}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await house.says(words);
        expect([house.notices, house.heading, house.all('form, table, dugnad-button')], code).to.deep.equal([[words], 'This page', []]);
        DeskHouse.leave();
      }
    });
  }
});
