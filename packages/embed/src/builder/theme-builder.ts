import { createTheme, readColour, type Theme } from '@dugnad/tokens/theme';
import { readChoices, writeChoices, type Choices } from './choices.ts';
import { contrastRows, contrastSentence, type ContrastRow } from './contrast-rows.ts';
import { copyText } from './copy-text.ts';
import { one } from './one.ts';
import { dress, propertiesOf } from './theme-sheet.ts';

type Field = HTMLElement & { error: string };

/** The page that makes a theme (docs/sample/theme.html), by the names in its HTML. */
class BuilderPage {
  readonly form: HTMLFormElement = one('form[name="theme"]');
  readonly panels = [...document.querySelectorAll<HTMLElement>('[data-scheme]')];
  readonly css: HTMLTextAreaElement = one('textarea[name="css"]');
  readonly json: HTMLTextAreaElement = one('textarea[name="dtcg"]');
  readonly said: HTMLElement = one('#said');
  readonly sum: HTMLElement = one('#contrast-sum');
  readonly rows: HTMLTableSectionElement = one('#contrast-rows');

  control(name: string): HTMLInputElement {
    return one(`[name="${name}"]`, this.form);
  }

  get choices(): Choices {
    const written = (name: string): string => this.control(name).value;
    return { accent: written('accent'), highlight: written('highlight'), name: written('name') };
  }

  /** What is wrong with a colour stands at its field; an empty sentence takes it away. */
  complain(name: string, sentence: string): void {
    one<Field>(`dugnad-field:has([name="${name}"])`, this.form).error = sentence;
  }
}

const unreadable = 'This colour cannot be read. Write it like #1f5a45, rgb(31 90 69) or oklch(42% 0.09 165).';

function themeOf(page: BuilderPage): Theme | undefined {
  const { accent, highlight, name } = page.choices;
  const wrong = { accent: !readColour(accent), highlight: highlight.trim() !== '' && !readColour(highlight) };
  page.complain('accent', wrong.accent ? unreadable : '');
  page.complain('highlight', wrong.highlight ? unreadable : '');
  if (wrong.accent || wrong.highlight) return undefined;
  return createTheme({ accent, ...(highlight.trim() && { highlight }), ...(name.trim() && { name: name.trim() }) });
}

function rowOf({ role, behind, least, light, dark }: ContrastRow): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = `${role} on ${behind}`;
  row.append(head, ...[least, light, dark].map((figure) => Object.assign(document.createElement('td'), { textContent: figure })));
  return row;
}

/** Shows the theme of what is chosen; what cannot be read leaves the last one that could be. */
function show(page: BuilderPage): void {
  const theme = themeOf(page);
  history.replaceState(null, '', `${location.pathname}${writeChoices(page.choices)}`);
  if (!theme) return;
  const properties = propertiesOf(theme.css);
  for (const panel of page.panels) dress(panel, properties);
  page.control('picked').value = readColour(page.choices.accent) ?? '';
  page.css.value = theme.css;
  page.json.value = `${JSON.stringify(theme.dtcg, null, 2)}\n`;
  page.sum.textContent = contrastSentence(theme.pairs);
  page.rows.replaceChildren(...contrastRows(theme.pairs).map(rowOf));
}

function fill(page: BuilderPage, choices: Choices): void {
  for (const [name, value] of Object.entries(choices) as [string, string][]) page.control(name).value = value;
}

function save(text: HTMLTextAreaElement, name: string): void {
  const address = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** What a button of the preview opens stands next to it. */
function open({ target }: Event): void {
  const button = target instanceof Element ? target.closest('[data-shows]') : null;
  (button?.nextElementSibling as (Element & { show(): void }) | null | undefined)?.show();
}

/** What stands further down, and the files that it needs, come when somebody is on the way there. */
function followOn(panels: readonly HTMLElement[]): void {
  const { content } = one<HTMLTemplateElement>('#preview-rest');
  const nearness = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearness.unobserve(target);
      target.after(content.cloneNode(true));
    }
  }, { rootMargin: '50%' });
  for (const { lastElementChild } of panels) if (lastElementChild) nearness.observe(lastElementChild);
}

/** Makes the page that makes themes work. */
export function startBuilder(): void {
  const page = new BuilderPage();
  const say = (words: string): void => page.said.replaceChildren(words);
  for (const panel of page.panels) {
    panel.style.colorScheme = panel.dataset['scheme'] ?? '';
    panel.append(one<HTMLTemplateElement>('#preview').content.cloneNode(true));
    panel.addEventListener('click', open);
  }
  followOn(page.panels);
  fill(page, readChoices(location.search));
  page.form.addEventListener('submit', (event) => event.preventDefault());
  page.form.addEventListener('input', ({ target }) => {
    if (target === page.control('picked')) page.control('accent').value = page.control('picked').value;
    show(page);
  });
  one('#copy-css').addEventListener('click', () => void copyText(page.css, say));
  one('#copy-dtcg').addEventListener('click', () => void copyText(page.json, say));
  one('#save-dtcg').addEventListener('click', () => save(page.json, 'theme.tokens.json'));
  show(page);
}
