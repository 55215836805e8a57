// The first script of a page, and not a module, so that it runs before anything else: <script src="https://…/consent-head.js"></script>
import { mark } from './mark.ts';
import { startHead } from './start-head.ts';

const { src } = document.currentScript as HTMLScriptElement;
const load = (url: string): Promise<unknown> => import(url);
startHead((name) => void load(new URL(`${name}-${mark}.js`, src).href));
