import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { languageReady, registerTexts } from '@dugnad/elements/language';
import { registerElementTexts } from '@dugnad/elements/texts';
import './preview.css';
import '@dugnad/tokens/tokens.css';
import '@dugnad/tokens/high-contrast.css';
import manifest from '../generated/custom-elements.json';
import ElementPage from './element-page.mdx';
import './element-page.ts';
import { drawn, dressPage, pageAround } from './page.ts';
import { globalTypes, initialGlobals } from './toolbars.ts';

setCustomElementsManifest(manifest);
registerElementTexts();
registerTexts({ 'en-XA': () => import('../generated/pseudo.ts') });

const preview: Preview = {
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    docs: { page: ElementPage },
    a11y: { test: 'error' },
    throwPlayFunctionExceptions: true,
  },
  decorators: [
    (story, { globals, title, name }) => {
      dressPage(globals);
      return pageAround(`${title.replace('/', ': ')}, ${name}`, story());
    },
  ],
  // Also after each change of a toolbar. The sweep and the screenshots wait for this mark.
  afterEach: async ({ canvasElement, id, globals }) => {
    await languageReady();
    await drawn(canvasElement);
    document.documentElement.dataset['story'] = [id, globals['theme'], globals['language'], globals['direction']].join(' ');
  },
};

export default preview;
