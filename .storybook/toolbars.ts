import type { Preview } from '@storybook/web-components-vite';
import { names } from '../generated/languages.ts';
import { themes } from './themes.ts';

/** The toolbars above every story. What they are set to stands in the address of the story. */
export const globalTypes = {
  theme: {
    description: 'The look that the page gives us',
    toolbar: { icon: 'contrast', dynamicTitle: true, items: themes.map(({ value, title }) => ({ value, title })) },
  },
  language: {
    description: 'Language of the page',
    toolbar: { icon: 'globe', dynamicTitle: true, items: Object.entries(names).map(([value, title]) => ({ value, title })) },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: { icon: 'transfer', dynamicTitle: true, items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] },
  },
  text: {
    description: 'Size of letters that the visitor has set',
    toolbar: { icon: 'zoom', dynamicTitle: true, items: [{ value: '100', title: 'Text 100 %' }, { value: '200', title: 'Text 200 %' }] },
  },
  colours: {
    description: 'Forced colours, as near as a style sheet comes. For the real thing: developer tools, Rendering, forced-colors: active',
    toolbar: {
      icon: 'eye',
      dynamicTitle: true,
      items: [{ value: 'page', title: 'Colours of the page' }, { value: 'forced', title: 'Forced colours (roughly; developer tools show the real thing)' }],
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = { theme: 'light', language: 'en', direction: 'ltr', text: '100', colours: 'page' };
