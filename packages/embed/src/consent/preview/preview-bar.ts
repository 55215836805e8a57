import type { OfferedLanguage } from './list-languages.ts';
import { styles } from './preview-bar.styles.ts';

/** What a webmaster does with it. */
export interface BarActs {
  /** The question, as somebody new sees it. */
  first(language: string): void;
  /** The single choices. */
  second(language: string): void;
  leave(): void;
}

/** The bar at the upper edge of a preview; it says what happened. */
export interface PreviewBar {
  readonly element: HTMLElement;
  say(words: string): void;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, words: string, children: readonly Node[] = []): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(words, ...children);
  return element;
}

function makeButton(words: string, act: () => void): HTMLButtonElement {
  const button = make('button', words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** Puts the bar on the page, above everything. It is in English, as all that is said to webmasters. */
export function openBar(languages: readonly OfferedLanguage[], { first, second, leave }: BarActs): PreviewBar {
  const element = document.createElement('div');
  element.lang = 'en';
  element.dir = 'ltr';
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const select = make('select', '', languages.map(({ tag, name }) => Object.assign(make('option', name), { value: tag })));
  select.addEventListener('change', () => first(select.value));
  const status = make('p', '');
  status.role = 'status';
  const acts = make('div', '', [
    make('h2', 'Preview'),
    make('label', 'Language ', [select]),
    makeButton('First layer', () => first(select.value)),
    makeButton('Second layer', () => second(select.value)),
    makeButton('Leave the preview', leave),
  ]);
  const section = make('section', '', [acts, status]);
  section.popover = 'manual';
  section.ariaLabel = 'Preview of the question';
  root.append(section);
  document.body.prepend(element);
  section.showPopover();
  return { element, say: (words) => status.replaceChildren(words) };
}
