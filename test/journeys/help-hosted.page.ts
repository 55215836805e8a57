/** The page without script on which one asks for help, as somebody fills it in. */
import type { Page } from '@dugnad/workbench/journeys';

/** Who asks, for what, and how they are reached. */
export interface Asker {
  readonly what: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export async function fill(page: Page, field: string, words: string): Promise<void> {
  await page.byRole('textbox', { name: field, partly: true }).click();
  await page.type(words);
}

/** Everything that has to be there, on a form that is open in English. */
export async function fillRequest(page: Page, { what, name, phone, email }: Asker): Promise<void> {
  await page.byRole('radio', { name: 'For me' }).click();
  await fill(page, 'What do you need help with?', what);
  await page.byRole('radio', { name: 'Any time' }).click();
  await page.byRole('radio', { name: 'Heavy' }).click();
  await page.byRole('checkbox', { name: 'There are stairs' }).click();
  await fill(page, 'In which part of the town', 'Grønlia east');
  await page.byRole('textbox', { name: 'Name' }).click(); // and not the name of a centre
  await page.type(name);
  await fill(page, 'Telephone', phone);
  await fill(page, 'E-mail', email);
}
