/** What a widget fetches only where its page names languages: a file of its own (docs/decisions/0031-switcher-in-a-widget.md). */
import { drawingStyles, languageSwitcherStyles } from '@dugnad/elements/styles';

export { checkLanguages, languageSwitcherTemplate } from '@dugnad/elements/language-switcher';

export const styles = [drawingStyles, languageSwitcherStyles];
