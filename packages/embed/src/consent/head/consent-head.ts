// The first script of a page, and not a module, so that it runs before anything else: <script src="https://…/consent-head.js"></script>
import { languages, mark } from './mark.ts';
import { nearLanguage } from './near-language.ts';
import { startHead } from './start-head.ts';

// Asked for before anything else, so that they are on their way while this runs; a file that is imported runs after it.
const { src } = document.currentScript as HTMLScriptElement;
const load = (url: string): Promise<unknown> => import(url);
const language = nearLanguage(document.documentElement.lang, languages.split(' '));
for (const name of ['consent', ...(language === 'en' ? [] : [`consent.${language}`])]) void load(new URL(`${name}-${mark}.js`, src).href);

startHead();
