/** Whoever is asked to help on the site of the sample association: signed up before, and asked by a mail with one link. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from '@dugnad/workbench/journeys';

/** Somebody has signed up for the café. */
export async function signedUp(origin: string, email: string, name: string): Promise<string> {
  const { shifts } = (await (await fetch(`${origin}/api/v1/opportunities/sprakkafe`)).json()) as { shifts: { id: string; status: string }[] };
  const free = shifts.find(({ status }) => status === 'open')?.id ?? '';
  const said = await fetch(`${origin}/api/v1/opportunities/sprakkafe/sign-ups`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ shiftIds: [free], person: { name, email }, language: 'en' }) });
  assert.equal(said.status, 202, await said.text());
  return name;
}

/** At the desk that is open: somebody has called, was talked with, and is kept for the café. */
export async function talkedWith(page: Page, email: string, name: string): Promise<string> {
  const call = { id: randomUUID(), way: 'phone', talked: true, person: { name, email }, shiftIds: [], language: 'en' };
  const status = await page.evaluate<number>(`(async () => {
    const { csrf } = await (await fetch('/desk/api/session')).json();
    const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf };
    return (await fetch('/desk/api/sites/gronlia/opportunities/sprakkafe/sign-ups', { method: 'POST', headers, body: JSON.stringify(${JSON.stringify(call)}) })).status;
  })()`);
  assert.equal(status, 200);
  return name;
}

/** The links in the mails that ask this address. */
async function offersMailedTo(origin: string, email: string): Promise<string[]> {
  const list = await (await fetch(`${origin}/dev/mail`)).text();
  const items = list.split('<li>').filter((item) => item.includes(email));
  const mails = await Promise.all(items.flatMap((item) => /href="(\/dev\/mail\/[^"]+)"/u.exec(item)?.[1] ?? []).map(async (address) => (await fetch(origin + address)).text()));
  return mails.flatMap((mail) => /https?:\/\/[^\s"<]+\/offer\/[^\s"<]+/u.exec(mail)?.[0].replaceAll('&amp;', '&') ?? []);
}

/** The link in the mail that asks this address, once it has come. */
export async function offerMailedTo(page: Page, origin: string, email: string): Promise<string> {
  let link = '';
  await page.waitFor('the mail that asks has come', async () => {
    [link = ''] = await offersMailedTo(origin, email);
    return link !== '';
  });
  return link;
}
