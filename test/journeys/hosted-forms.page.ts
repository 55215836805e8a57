/** The forms that the server draws for feedback, for asking for help, and behind the links of mails: what holds for one holds for all. */
import assert from 'node:assert/strict';
import { SAMPLE_HELP_POINT, SAMPLE_ROUND } from '@dugnad/client/contract';
import { FeedbackRoundSchema, HelpPointSchema } from '@dugnad/client/model';
import type { Page } from '@dugnad/workbench/journeys';
import { parse } from 'valibot';
import { linksIn, withHostedServer, type HostedServer } from './hosted-server.page.ts';
import { fillMailbox, LEADS } from './mailed-links.page.ts';
import { says } from './volunteer.page.ts';

/** One mistake that an empty form has, and the field that it is about. */
interface Mistake {
  readonly words: string;
  readonly field: string;
}

/** What a form is filled in with, by keys alone. */
type Step = readonly [role: 'radio' | 'checkbox', name: string] | readonly [role: 'textbox', name: string, words: string];

export interface HostedForm {
  readonly where: string;
  /** @returns its address, in whichever language */
  make(server: HostedServer): Promise<string>;
  readonly button: string;
  /** All that is wrong when it is sent empty, in order. */
  readonly mistakes: readonly Mistake[];
  readonly steps: readonly Step[];
  /** Said when it is done. */
  readonly thanks: string;
  /** Where the form itself says these words too, of what is to come. */
  readonly isHeading?: true;
}

async function makeRound(server: HostedServer): Promise<string> {
  const { status, ...round } = parse(FeedbackRoundSchema, SAMPLE_ROUND);
  await server.store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await server.store.saveRound({ ...round, siteId: 'gronlia', state: status });
  return `${server.url}/embed/feedback/${round.id}`;
}

async function makePoint(server: HostedServer): Promise<string> {
  const { id: siteId, status, ...point } = parse(HelpPointSchema, SAMPLE_HELP_POINT);
  await server.store.saveSite({ id: siteId, name: 'Grønlia Vel', origins: [] });
  await server.store.saveHelpPoint({ ...point, siteId, state: status });
  return `${server.url}/embed/help/${siteId}`;
}

/** The link in the first mail to somebody. */
const mailedTo = (recipient: string, leads: unknown) => async (server: HostedServer): Promise<string> => {
  await fillMailbox(server);
  const links = (await server.mails(1)).filter(({ to }) => to === recipient).flatMap(linksIn).filter((link) => leads instanceof RegExp && leads.test(link));
  return links[0]?.replace(/\?.*$/u, '') ?? assert.fail(`no mail to ${recipient}`);
};

const CHOOSE = 'Please choose one of the answers.';
const ANSWER = 'Send my answer';

export const hostedForms: readonly HostedForm[] = [
  {
    where: 'on the page of feedback', make: makeRound, button: 'Send',
    mistakes: [{ words: 'Please answer one question at least.', field: 'radio' }],
    steps: [['radio', 'Good'], ['textbox', 'What should be different?', 'More chairs']],
    thanks: 'Thank you. Your answers count.',
  },
  {
    where: 'on the page where one asks for help', make: makePoint, button: 'Send',
    mistakes: [
      { words: 'Please choose for whom the help is.', field: 'radio' },
      { words: 'Please write what you need help with.', field: 'textbox “What' },
      { words: 'Please choose when you need help.', field: 'radio' },
      { words: 'Please choose how heavy the work is.', field: 'radio' },
      { words: 'Please write the part of the town, or the village.', field: 'textbox “In which part' },
      { words: 'Please write your name.', field: 'textbox “Name' },
      { words: 'Please write a telephone number or an e-mail address.', field: 'textbox “Telephone' },
    ],
    steps: [
      ...([['radio', 'For me'], ['textbox', 'What do you need help with?', 'Carry a wardrobe down'], ['radio', 'Any time'], ['radio', 'Heavy'], ['checkbox', 'There are stairs']] as const),
      ...([['textbox', 'In which part of the town', 'Grønlia east'], ['textbox', 'Name', 'Aud Berg'], ['textbox', 'Telephone', '90000000']] as const),
    ],
    thanks: 'Thank you. We have got what you wrote.',
  },
  {
    where: 'on the page of a request for help', make: mailedTo('finn@example.org', LEADS.asked), button: 'Withdraw my request',
    mistakes: [{ words: 'Please tick this first.', field: 'checkbox' }],
    steps: [['checkbox', '']],
    thanks: 'Everything about this request is deleted', isHeading: true,
  },
  {
    where: 'on the page of an offer', make: mailedTo('aud@example.org', LEADS.offered), button: ANSWER,
    mistakes: [{ words: CHOOSE, field: 'radio' }],
    steps: [['radio', 'Yes, I come']],
    thanks: 'The time is yours. Thank you.',
  },
  {
    where: 'on the page of a guardian', make: mailedTo('kim@example.org', LEADS['guardian-asked']), button: ANSWER,
    mistakes: [{ words: CHOOSE, field: 'radio' }],
    steps: [['radio', 'Yes']],
    thanks: 'Thank you. What was held for them is theirs now.',
  },
  {
    where: 'behind the link of a reminder', make: mailedTo('aud@example.org', LEADS.reminder), button: ANSWER,
    mistakes: [{ words: CHOOSE, field: 'radio' }],
    steps: [['radio', 'I am coming']],
    thanks: 'Thank you. We look forward to seeing you.',
  },
];

/** Somebody who has the form before them. */
export class FormVisit {
  readonly page: Page;
  readonly server: HostedServer;
  readonly address: string;
  readonly #form: HostedForm;

  constructor(page: Page, server: HostedServer, form: HostedForm, address: string) {
    this.page = page;
    this.server = server;
    this.address = address;
    this.#form = form;
  }

  /** Opens it some seconds ago, so that what is pressed now is pressed by a person. */
  async open(language = 'en'): Promise<void> {
    this.server.ahead = -60_000;
    await this.page.goto(`${this.address}?lang=${language}`);
  }

  /** By keys alone. */
  async fillIn(): Promise<void> {
    for (const [role, name, words] of this.#form.steps) {
      if (role === 'textbox') {
        // Names of centres are names too: the field that is called just so, else the one that begins so.
        await this.page.tabTo(role, { name, partly: name !== 'Name' });
        await this.page.type(words);
      } else await this.#take(role, name);
    }
  }

  async #take(role: 'radio' | 'checkbox', name: string): Promise<void> {
    const { page } = this;
    if (role === 'checkbox') {
      await page.tabTo(role, { name, partly: true });
      await page.press('Space');
      return;
    }
    const wanted = page.byRole('radio', { name });
    await wanted.appears();
    for (let presses = 0; presses < 100; presses += 1) {
      const at = await page.activeElement();
      if (at === `radio “${name}”`) break;
      const group = await page.evaluate<boolean>(`document.activeElement?.type === 'radio' && [...document.querySelectorAll('input[type=radio]')].some((each) => each.name === document.activeElement.name && [...each.labels].some((label) => label.textContent.replace(/\\s+/g, ' ').trim().startsWith(${JSON.stringify(name)})))`);
      await page.press(group ? 'ArrowDown' : 'Tab');
    }
    await page.press('Space');
  }

  /** A moment later, as a person does. */
  async send(): Promise<void> {
    this.server.ahead += 8000;
    await this.page.tabTo('button', { name: this.#form.button });
    await this.page.press('Enter');
  }

  async thanked(): Promise<void> {
    const { thanks, isHeading } = this.#form;
    if (isHeading) await this.page.byRole('heading', { name: thanks }).appears();
    else await says(this.page, thanks);
  }
}

/** A server of its own with the form on it. */
export const withForm = (page: Page, form: HostedForm, act: (visit: FormVisit) => Promise<void>): Promise<void> =>
  withHostedServer(page, async (server) => act(new FormVisit(page, server, form, await form.make(server))));
