/** What a person sees and can do with each element. Bundled and run inside the hostile page, in whatever root the elements stand. */
import { nameOf, roleOf, shownElements, textOf } from '@dugnad/workbench/in-page';

type Ours = HTMLElement & { updateComplete?: Promise<unknown>; show(): void; close(): void; value: string };

/** One element with what its guide writes, as a person meets it. */
class Place {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The nth of a role and name; a name need only begin so. */
  find(role: string, name = ''): HTMLElement | undefined {
    return [...shownElements(this.#root)].find((element) => roleOf(element) === role && nameOf(element, role).startsWith(name)) as HTMLElement | undefined;
  }

  async one(role: string, name = ''): Promise<HTMLElement> {
    await until(`there is a ${role} “${name}”`, () => this.find(role, name) !== undefined);
    return this.find(role, name) as HTMLElement;
  }

  async press(role: string, name = ''): Promise<HTMLElement> {
    const element = await this.one(role, name);
    element.focus();
    element.click();
    return element;
  }

  async reads(...words: readonly string[]): Promise<void> {
    for (const word of words) await until(`it reads “${word}”: ${textOf(this.#root)}`, () => textOf(this.#root).includes(word));
  }

  async readsNot(word: string): Promise<void> {
    await until(`it does not read “${word}”`, () => !textOf(this.#root).includes(word));
  }

  ours(tag: string): Ours {
    return this.#root.querySelector(`dugnad-${tag}`) as Ours;
  }

  get focused(): Element | null {
    let element = (this.#root.getRootNode() as Document | ShadowRoot).activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  async focusOn(element: Element | undefined): Promise<void> {
    await until(`the focus is on ${element?.outerHTML.slice(0, 80) ?? 'it'}, not on ${this.focused?.outerHTML.slice(0, 80) ?? 'nothing'}`, () => this.focused === element);
  }

  async key(key: string): Promise<void> {
    this.focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await frame();
  }
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

async function until(sentence: string, condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 3000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`In vain until ${sentence}`);
    await frame();
  }
}

function demand(sentence: string, isTrue: boolean): void {
  if (!isTrue) throw new Error(sentence);
}

/** The days of a month are open; today is pressed, and they close. */
async function chooseToday(place: Place): Promise<void> {
  (await place.one('grid')).querySelector<HTMLElement>('[aria-current="date"]')?.click();
  await until('the days are closed', () => place.find('grid') === undefined);
}

type Check = (place: Place) => Promise<unknown>;

/** By the name of the element, as `exports` of the package has it. Each stands with what its guide writes. */
const checks: Readonly<Record<string, Check>> = {
  async accordion(place) {
    await place.readsNot('You need not be a member.');
    (await place.one('heading', 'Who may come?')).closest('summary')?.click();
    await place.reads('You need not be a member.');
  },
  async 'action-list'(place) {
    await place.one('button', 'I can');
    await place.reads('Thursday 26, 18–20');
  },
  async avatar(place) {
    const circle = place.ours('avatar').shadowRoot?.querySelector('.avatar');
    const { width, height } = circle?.getBoundingClientRect() ?? new DOMRect();
    demand(`initials in a circle: ${width} × ${height}`, width > 20 && Math.abs(width - height) < 1);
    demand('the initials', circle?.textContent === 'KN');
  },
  badge: (place) => place.reads('Cancelled Chess evening'),
  async button(place) {
    let presses = 0;
    place.ours('button').addEventListener('click', () => (presses += 1));
    await place.press('button', 'Sign up');
    demand('one press', presses === 1);
  },
  async 'call-to-action'(place) {
    for (const [role, name] of [['heading', 'Become a visitor’s friend'], ['link', 'Become a volunteer'], ['link', 'Or call 12 34 56 78']]) await place.one(role ?? '', name);
  },
  async card(place) {
    await place.one('link', 'Choir in the church');
    await place.reads('Thursdays 18:00 · Grorud church', 'Nobody has to read notes.');
  },
  async choice(place) {
    const box = (await place.press('checkbox', 'Call me instead of writing')) as HTMLInputElement;
    demand('it is ticked', box.checked);
    await place.reads('We call on weekdays between 12 and 15.');
  },
  async 'choice-group'(place) {
    await place.one('radiogroup', 'How may we reach you?');
    demand('it is chosen', ((await place.press('radio', 'Write to me')) as HTMLInputElement).checked);
  },
  async 'contact-strip'(place) {
    const link = await place.one('link', 'Call 12 34 56 78');
    demand(`it calls ${link.getAttribute('href')}`, link.getAttribute('href') === 'tel:12345678');
    await place.reads('Kari Nilsen', 'weekdays 12–15');
  },
  async 'date-dialog'(place) {
    place.ours('date-dialog').show();
    await chooseToday(place);
    demand('a day is chosen', /^\d{4}-\d\d-\d\d$/.test(place.ours('date-dialog').value));
  },
  async 'date-field'(place) {
    const control = (await place.one('textbox', 'Day of the meeting')) as HTMLInputElement;
    await place.press('button', 'Choose a date');
    await chooseToday(place);
    demand('the day stands in the field', control.value !== '');
  },
  async dialog(place) {
    place.ours('dialog').show();
    await place.one('dialog', 'House rules');
    await place.reads('Put the chairs back');
    await place.press('button', 'Close');
    await until('it is closed', () => place.find('dialog') === undefined);
  },
  async disclosure(place) {
    await place.readsNot('beside the car park');
    place.ours('disclosure').shadowRoot?.querySelector('summary')?.click();
    await place.reads('beside the car park');
  },
  async 'document-list'(place) {
    await place.one('link', 'The plan for the park');
    await place.reads('PDF', '2.4 MB');
  },
  async field(place) {
    await place.one('textbox', 'Name');
    await place.reads('What people call you.');
  },
  async form(place) {
    await place.press('button', 'Sign up');
    await place.focusOn(await place.one('group', 'There is something to put right'));
    await place.press('link', 'Please fill in “Name”.');
    await place.focusOn(place.find('textbox', 'Name'));
  },
  async icon(place) {
    const { width } = place.ours('icon').getBoundingClientRect();
    demand(`a drawing ${width} px wide`, width >= 16 && place.ours('icon').shadowRoot?.querySelector('svg') !== null);
  },
  async 'language-switcher'(place) {
    await frame();
    // Nothing where there is nothing to choose: the script tag alone brings no words but English ones.
    const choice = place.find('combobox', 'Language') as HTMLSelectElement | undefined;
    const names = choice && [...choice.options].map(({ text }) => text).join(', ');
    demand(`the languages ${names ?? ''}`, names === undefined || /^English, norsk bokmål, Nederlands$/i.test(names));
  },
  'leave-quickly': (place) => place.one('link', 'Leave this page'),
  async 'link-button'(place) {
    const { height } = (await place.one('link', 'Become a volunteer')).getBoundingClientRect();
    demand(`${height} px to press`, height >= 44);
  },
  async 'load-more'(place) {
    let asked = 0;
    place.ours('load-more').addEventListener('dugnad-more-request', (event) => {
      event.preventDefault();
      asked += 1;
    });
    await place.press('link', 'Show 20 more');
    demand('more is asked for once', asked === 1);
  },
  async menu(place) {
    const button = await place.press('button', 'More');
    await place.focusOn(await place.one('menuitem', 'Print'));
    await place.key('ArrowDown');
    await place.focusOn(place.find('menuitem', 'Send to a friend'));
    button.click();
    await until('the list is closed', () => place.find('menuitem') === undefined);
    await place.focusOn(button);
  },
  async notice(place) {
    await place.one('heading', 'You are offline');
    await place.reads('This is what we knew at 09:30.');
  },
  async picture(place) {
    await place.one('img', 'A house with its door open');
    await place.reads('Open house in May', 'Photo: Per Lund');
  },
  async 'print-button'(place) {
    let prints = 0;
    window.print = () => (prints += 1);
    await place.press('button', 'Print');
    await until('it is printed once', () => prints === 1);
  },
  async receipt(place) {
    await place.one('link', 'See or change it');
    place.ours('receipt').toggleAttribute('shared-device', true);
    await place.reads('example.org/r/7fk2');
    await until('its code is drawn', () => place.ours('receipt').shadowRoot?.querySelector('svg path') !== null);
  },
  async progress(place) {
    await place.one('progressbar', 'Signatures');
    await place.reads('812', '1,000');
  },
  async skeleton(place) {
    demand('grey lines', place.ours('skeleton').getBoundingClientRect().height > 40);
    await place.reads('The activities are on their way.');
  },
  async 'skip-link'(place) {
    await place.press('link', 'Skip to the content');
    await until('the focus has skipped', () => place.focused?.id === 'content');
  },
  spinner: (place) => place.reads('Fetching the activities …'),
  async 'status-region'() {
    const region = document.querySelector('dugnad-status-region');
    await until('something was announced', () => (region?.textContent ?? '') !== '' && region?.role === 'status');
  },
  async steps(place) {
    await place.reads('The task', 'Your details', 'Send');
    const current = place.ours('steps').querySelector('[aria-current=step]');
    demand('one is at the second step', current?.textContent.includes('Your details') === true);
  },
  async table(place) {
    await place.one('table', 'What it costs');
    for (const [role, name] of [['columnheader', 'Price'], ['rowheader', 'Choir']]) await place.one(role ?? '', name);
    await place.reads('50 kr');
  },
  async tabs(place) {
    (await place.one('tab', 'When')).focus();
    await place.reads('Thursdays from six to eight.');
    await place.key('ArrowRight');
    await place.focusOn(await place.one('tab', 'Where'));
    await place.reads('In the great hall.');
    await place.readsNot('Thursdays from six to eight.');
  },
  async 'time-slots'(place) {
    demand('it is chosen', ((await place.press('radio', 'Thursday at six')) as HTMLInputElement).checked);
    await place.one('group', 'Which evening?');
  },
  async toggletip(place) {
    await place.readsNot('A paper from the police.');
    await place.press('button', 'What is that?');
    await place.reads('A paper from the police.');
  },
};

/** What is wrong, a line an element; nothing when all is well. */
export async function checkElements(root: Document | ShadowRoot): Promise<string[]> {
  const wrong: string[] = [];
  for (const place of root.querySelectorAll<HTMLElement>('[data-element]')) {
    const name = place.dataset['element'] ?? '';
    try {
      const check = checks[name];
      if (!check) throw new Error('nobody says how to check it');
      await check(new Place(place));
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return wrong;
}
