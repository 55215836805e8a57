// The first script of a page, and not a module, so that it runs before anything else: <script src="https://…/consent-head.js"></script>
import { languages, mark } from './mark.ts';
import { nearLanguage } from './near-language.ts';
import { startHead } from './start-head.ts';

// Asked for before anything else, so that it is on its way while this runs; what is imported runs after it.
const { src } = document.currentScript as HTMLScriptElement;
const fetched = (url: string): Promise<unknown> => import(url);
const load = (name: string): unknown => fetched(new URL(`${name}-${mark}.js`, src).href);
load('consent');
const language = nearLanguage(document.documentElement.lang, languages.split(' '));
if (language !== 'en') load(`consent.${language}`);

startHead();
