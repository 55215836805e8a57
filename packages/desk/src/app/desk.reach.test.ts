import { expect } from '@open-wc/testing';
import { DeskHouse } from '../desk-house.page.ts';

/** The pages of volunteering, requests and feedback, with the heading of each. */
const PAGES: [address: string, heading: string][] = [
  ['helping', 'Whom to talk with'], ['requests', 'Requests for help'], ['request?of=h1', 'A request for help'], ['opportunities', 'Volunteering'], ['offers', 'Offers out'], ['feedback', 'Feedback'], ['round?of=cafe-autumn', 'How was the language café?'],
  ['ask?of=cafe-host&shift=sat-pm', 'Ask somebody'], ['group?of=cafe-host', 'Café host'], ['counts?of=cafe-host', 'Café host'],
];
const doors = ({ doors: all }: DeskHouse): string[] => all.filter((door) => ['Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback', 'Stopped sign-ups', 'What was done'].includes(door));

afterEach(() => DeskHouse.leave());

describe('each page of volunteering, requests and feedback', () => {
  for (const [page, heading] of PAGES) {
    it(`${page} begins at its heading “${heading}”, which is the title of the window too, and has sent nothing`, async () => {
      const house = await DeskHouse.open(`/desk/gronlia/-/${page}`);
      expect([house.heading, house.focused, house.lines, document.title.includes(heading)]).to.deep.equal([heading, heading, [], true]);
    });

    it(`${page} can be read from the right, and within 320 px`, async () => {
      const house = await DeskHouse.open(`/desk/gronlia/-/${page}`, { lang: 'ar', width: '320px' });
      expect(getComputedStyle(house.main).direction).to.equal('rtl');
      await expect(house.desk).to.be.accessible();
    });
  }
});

describe('the doors of volunteering, requests and feedback', () => {
  for (const [role, open] of [
    ['helper', ['Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback']],
    ['editor', ['Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback', 'Stopped sign-ups']],
    ['owner', ['Whom to talk with', 'Requests for help', 'Volunteering', 'Offers out', 'Feedback', 'Stopped sign-ups', 'What was done']],
  ] as const) {
    it(`are ${open.length} for a ${role}`, async () => expect(doors(await DeskHouse.open('/desk/gronlia/-/requests', { role }))).to.deep.equal([...open]));
  }

  it('lead from one to the next, each at its heading and marked as the one where one is', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/helping', { role: 'helper' });
    for (const door of ['Requests for help', 'Volunteering', 'Offers out', 'Feedback']) {
      await house.follow(door);
      expect([house.heading, house.focused, house.desk.querySelector('nav [aria-current="page"]')?.textContent]).to.deep.equal([door, door, door]);
    }
    expect(house.lines).to.deep.equal([]);
  });

  for (const [role, pages] of [['helper', ['Shifts', 'Add somebody']], ['editor', ['Shifts', 'Add somebody', 'Bring a list', 'Write to a group', 'Edit']], ['owner', ['Shifts', 'Add somebody', 'Bring a list', 'Write to a group', 'Edit', 'Numbers']]] as const) {
    it(`of one task are ${pages.length} for a ${role}`, async () => {
      const house = await DeskHouse.open('/desk/gronlia/-/shifts?of=cafe-host', { role });
      expect(house.all('nav[aria-label="Pages of this task"] a').map(({ textContent }) => textContent)).to.deep.equal([...pages]);
    });
  }
});
