/** A page with a form of every kind of field, as a webmaster would write it so that it works without our script too. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const elements = ['field', 'choice', 'choice-group', 'date-field', 'time-slots', 'form'].map((name) => `import '@dugnad/elements/${name}/define';`).join('\n');

/** The elements of a form in one file, as somebody's bundler would make it; once for all journeys. */
const bundled = build({
  stdin: { contents: elements, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
  bundle: true,
  format: 'esm',
  write: false,
}).then(({ outputFiles: [file] }) => file?.text ?? '');

const fields = `
<dugnad-field hint="So that Kari knows whom to ask for."><label for="name">Name</label><input id="name" name="name" autocomplete="name" required></dugnad-field>
<dugnad-field label="E-mail"><input name="email" type="email" autocomplete="email" aria-label="E-mail"></dugnad-field>
<dugnad-field counter><label for="more">More</label><textarea id="more" name="more" maxlength="40"></textarea></dugnad-field>
<dugnad-field><label for="town">Town</label><select id="town" name="town"><option>Oslo</option><option>Bergen</option></select></dugnad-field>
<dugnad-choice-group><fieldset><legend>Way</legend>
  <label><input type="radio" name="way" value="call" required> Call me</label><label><input type="radio" name="way" value="write" required> Write to me</label>
</fieldset></dugnad-choice-group>
<dugnad-choice-group><fieldset><legend>Help</legend>
  <label><input type="checkbox" name="help" value="bake"> Bake</label><label><input type="checkbox" name="help" value="drive"> Drive</label>
</fieldset></dugnad-choice-group>
<dugnad-choice hint="Until you tell us."><label><input type="checkbox" name="keep" value="yes" required> You may keep this</label></dugnad-choice>`;

/** A control of every kind that HTML has, each with a value that a browser sends as it is. */
const kinds: Readonly<Record<string, string>> = {
  text: 'value="Ada"',
  email: 'value="ada@example.org"',
  tel: 'value="12 34 56 78"',
  url: 'value="https://example.org"',
  number: 'value="7"',
  search: 'value="choir"',
  date: 'value="2026-11-26"',
  time: 'value="18:00"',
  'datetime-local': 'value="2026-11-26T18:00"',
  month: 'value="2026-11"',
  week: 'value="2026-W48"',
  range: 'value="30"',
  color: 'value="#006040"',
  password: 'value="secret"',
  file: '',
};

const everyKind = `${Object.entries(kinds).map(([type, value]) => `<dugnad-field><label for="${type}">A ${type}</label><input id="${type}" name="${type}" type="${type}" ${value}></dugnad-field>`).join('\n')}
<dugnad-field><label for="several">Several</label><select id="several" name="several" multiple><option selected>Oslo</option><option selected>Bergen</option><option>Bodø</option></select></dugnad-field>
<dugnad-date-field><label for="day">Day</label><input id="day" name="day"></dugnad-date-field>
<fieldset><legend>When?</legend><dugnad-time-slots><label><input type="radio" name="slot" value="2026-11-26T18:00"> At six</label></dugnad-time-slots></fieldset>`;

/** What arrives of these, as name and value; a file that nobody has chosen has no name. */
export const everyValue: readonly (readonly [string, string])[] = [
  ...Object.entries(kinds).map(([type, value]) => [type, /"(.*)"/.exec(value)?.[1] ?? ''] as const),
  ['several', 'Oslo'],
  ['several', 'Bergen'],
  ['day', '26.11.2026'],
  ['slot', '2026-11-26T18:00'],
];

const script = { 'content-type': 'text/javascript; charset=utf-8' };

export interface FormOpening {
  /** Attributes of our form. */
  readonly attributes?: string;
  /** Whether the page lets our script run. */
  readonly script?: boolean;
  /** Controls of every kind, posted in parts, instead of the fields of a usual form. */
  readonly everyKind?: boolean;
  /** The answer comes into a frame, so that the page stays and can be pressed on; its timers of a second or more wait until they are told. */
  readonly target?: boolean;
}

/** Nobody's machine is so slow that what is pressed meanwhile comes too late. Longer ones are a driver's own. */
const heldTimers = `(() => {
  const start = setTimeout;
  const held = [];
  window.setTimeout = (run, ms, ...more) => (ms >= 1000 && ms < 10_000 ? -held.push(run) : start(run, ms, ...more));
  window.passTime = () => held.splice(0).forEach((run) => run());
})()`;

/** What a visitor does with the form. */
export class FormHouse {
  readonly #page: Page;
  readonly #site: JourneySite;

  private constructor(page: Page, site: JourneySite) {
    this.#page = page;
    this.#site = site;
  }

  static async open(page: Page, site: JourneySite, { attributes = '', script: runs = true, target = false, everyKind: every = false }: FormOpening = {}): Promise<FormHouse> {
    site.answer('/elements.js', { headers: script, body: await bundled });
    site.answer('/timers.js', { headers: script, body: heldTimers });
    site.answer('/form.html', `<!doctype html><html lang="en"><title>Join</title><meta name="viewport" content="width=device-width"><h1>Join</h1>${target ? '<script src="/timers.js"></script>' : ''}
      <dugnad-form ${attributes}><form action="/thanks" ${every ? 'method="post" enctype="multipart/form-data"' : ''} ${target ? 'target="thanks"' : ''}>${every ? everyKind : fields}<button name="as" value="new">Send</button></form></dugnad-form>${target ? '<iframe name="thanks" title="Answer"></iframe>' : ''}<script type="module" src="/elements.js"></script>`);
    site.answer('/thanks', '<!doctype html><html lang="en"><title>Thanks</title><h1>Thank you</h1>');
    const scripts = runs ? site.origin : "'none'";
    site.addHeaders('/form.html', { 'content-security-policy': `default-src 'none'; script-src ${scripts}; style-src 'self'; form-action 'self'; frame-src 'self'; require-trusted-types-for 'script'` });
    const house = new FormHouse(page, site);
    await page.goto('/form.html');
    if (runs) await house.isReady();
    return house;
  }

  /** Our script has come. */
  async isReady(): Promise<void> {
    await this.#page.waitFor('the form is ours', () => this.#page.evaluate<boolean>("document.querySelector('form')?.noValidate === true"));
  }

  async goBack(): Promise<void> {
    await this.#page.back();
    await this.#page.waitFor('the form is there again', () => this.#page.evaluate<boolean>("location.pathname === '/form.html'").catch(() => false));
    await this.isReady();
  }

  /** By hand: with the pointer, the keyboard, and nothing else. */
  async fillIn(): Promise<void> {
    await this.#page.byRole('textbox', { name: 'Name' }).click();
    await this.#page.type('Ada');
    await this.#page.byRole('textbox', { name: 'More' }).click();
    await this.#page.type('Tuesdays');
    await this.#page.byRole('radio', { name: 'Write to me' }).click();
    await this.#page.byRole('checkbox', { name: 'Drive' }).click();
    await this.#page.byRole('checkbox', { name: 'You may keep this' }).click();
  }

  async press(name: string): Promise<void> {
    await this.#page.byRole('button', { name }).click();
  }

  /** The focus comes a moment after the press: in WebKit the pointer's events go from one process to another. */
  async pressLabelOf(words: string, name: string): Promise<void> {
    await this.#page.pressLabel(words);
    await this.#page.waitFor(`the focus stands in “${name}”`, () => this.#page.evaluate<boolean>(`document.activeElement.name === '${name}'`));
  }

  /** Where the answer comes into a frame. */
  async passTime(): Promise<void> {
    await this.#page.evaluate('void passTime()');
  }

  async hasThanks(): Promise<void> {
    await this.#page.byRole('heading', { name: 'Thank you' }).appears();
  }

  /** What reached the site, each time something was sent. */
  sent(): string[] {
    return this.#site.requests().flatMap(({ path }) => (path.startsWith('/thanks?') ? [path.slice('/thanks?'.length)] : []));
  }

  /** What was posted, as a server reads it: names and values, of a file its name. */
  posted(): (readonly [string, string])[] {
    return this.#site.requests().flatMap(({ posted }) => [...(posted ?? [])].map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const));
  }

  /** What the form holds now. */
  holds(): Promise<string> {
    return this.#page.evaluate("new URLSearchParams(new FormData(document.querySelector('form'))).toString()");
  }

  async isSentOnce(answers: string): Promise<void> {
    await this.hasThanks();
    assert.deepEqual(this.sent(), [answers]);
  }
}

export const filledIn = 'name=Ada&email=&more=Tuesdays&town=Oslo&way=write&help=drive&keep=yes';
export const empty = 'name=&email=&more=&town=Oslo';
