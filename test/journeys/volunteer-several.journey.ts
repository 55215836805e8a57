/** Several associations on one page, and a page whose sign-ups go to a form service. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite } from '@dugnad/workbench/journeys';
import { newPhone, VolunteerHouse } from './volunteer.page.ts';

const BREKKA = '/brekka/api/v1/opportunities';
const BOTH = '/embed/volunteer/gronlia /brekka/embed/volunteer/brekka';
const json = (value: unknown): { headers: Record<string, string>; body: string } => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });

const tomorrow = (hour: string): string => `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00Z`;

/** Has the identifier that one of the sample association has. */
const help = {
  id: 'sprakkafe', title: 'Bake for the school', organiser: { name: 'Brekka Parents', kind: 'association' }, contact: { name: 'Ola Brekke', phone: '33 44 55 66' },
  first: 'direct', shifts: [{ id: 'one', start: tomorrow('16'), end: tomorrow('18'), capacity: 3 }],
  controller: { name: 'Brekka Parents', email: 'post@brekka.example' }, retention: { deleteAfterDays: 30 },
};

const receipt = { reference: 'BREK-KA01', status: 'confirmed', shifts: [{ id: 'one', status: 'confirmed' }], contact: help.contact, deleteAfter: '2027-01-31' };

function openBrekka(site: JourneySite): void {
  site.answer(BREKKA, json({ opportunities: [help], asOf: new Date().toISOString() }));
  site.answer(/^\/brekka\/api\/v1\/opportunities\/[^/]+\/sign-ups$/, { ...json(receipt), status: 202 });
}

/** Opens the one with this title by keyboard or not: the button says what it is about. */
async function openTitled(house: VolunteerHouse, title: string): Promise<void> {
  await house.says(title);
  const at = await house.page.evaluate<number>(`[...document.querySelector('dugnad-volunteer').shadowRoot.querySelectorAll('[part="card"]')].findIndex((card) => card.textContent.includes(${JSON.stringify(title)}))`);
  await house.page.byRole('button', { name: 'Read more and sign up' }).nth(at).click();
  await house.says('Sign me up');
}

async function signUp(house: VolunteerHouse): Promise<void> {
  const { page } = house;
  await page.byRole('checkbox', { name: 'Places left', partly: true }).nth(0).click();
  await page.byRole('radio', { name: 'Send me a text message' }).click();
  await page.byRole('textbox', { name: 'Name' }).click();
  await page.type('Ada Lovelace');
  await page.byRole('textbox', { name: 'Telephone' }).click();
  await page.type(newPhone());
  await house.press('Sign me up');
}

export const journeys: Journey[] = [
  {
    title: 'who looks at several associations on one page sees who organises what, and signs up at the one whose it is',
    async run(page, site) {
      openBrekka(site);
      const house = await VolunteerHouse.open(page, site, { src: BOTH });
      await house.says('Brekka Parents');
      await house.says('Grønlia');
      await openTitled(house, 'Bake for the school');
      await signUp(house);
      await house.says('BREK-KA01');
      await house.says('Ola Brekke');
      const sent = site.requests().filter(({ method }) => method === 'POST').map(({ path }) => path);
      assert.deepEqual(sent, [`${BREKKA}/sprakkafe/sign-ups`]);
    },
  },
  {
    title: 'who looks at several associations of which one does not answer sees the others, whose is missing, and that it comes when one tries again',
    async run(page, site) {
      site.answer(BREKKA, { status: 503 });
      const house = await VolunteerHouse.open(page, site, { src: BOTH });
      await house.says('These do not answer just now. Try again, or open their page.');
      await house.says('/brekka/embed/volunteer/brekka');
      await house.says('Grønlia');
      openBrekka(site);
      await house.press('Try again');
      await house.says('Bake for the school');
      assert.doesNotMatch(await page.text(), /do not answer/u);
      await page.waitFor('the head of the list has the focus', async () => (await page.activeElement()).includes('What you can help with'));
    },
  },
  {
    title: 'who signs up where a form service takes it reads that a person answers, and the service has it in words that a person reads',
    async run(page, site) {
      site.answer('/help.json', json([help]));
      site.answer('/form', json({ ok: true }));
      const house = await VolunteerHouse.open(page, site, { src: '/help.json', attributes: 'action="/form" fields="phone=Telephone"' });
      await house.says('Bake for the school');
      await signUp(house);
      await house.says('Thank you. We have got what you wrote.');
      const posted = site.requests().find(({ path }) => path === '/form')?.posted;
      assert.deepEqual(['title', 'shifts', 'name'].map((name) => posted?.get(name)), ['Bake for the school', `${tomorrow('16').slice(0, 10)} 16:00–18:00`, 'Ada Lovelace']);
      assert.match(String(posted?.get('Telephone')), /^9000\d{4}$/u);
      assert.doesNotMatch(await page.text(), /You are signed up|It is yours\b(?!\.)/u);
    },
  },
];
