// The elements that are not among the basics, in one file.
import '@dugnad/elements/badge/define';
import '@dugnad/elements/contact-strip/define';
import '@dugnad/elements/language-switcher/define';
import '@dugnad/elements/skeleton/define';
