import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { languageReady, registerTexts } from '@dugnad/elements/language';
import { registerElementTexts } from '@dugnad/elements/texts';
import '@dugnad/tokens/tokens.css';
import manifest from '../generated/custom-elements.json';
import { drawn, dressPage, pageAround } from './page.ts';
import './preview.css';
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
