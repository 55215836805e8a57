import type { Preview } from '@storybook/web-components-vite';
import { names } from '../generated/languages.ts';

/** Every listed language, and Arabic, in which dates are and the page runs from right to left, before our words are. */
const languages = { ar: 'العربية (our words in English)', ...names };

/** The toolbars above every story. */
export const globalTypes = {
  theme: {
    description: 'Light or dark, as the page decides',
    toolbar: { icon: 'contrast', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.entries(languages).map(([value, title]) => ({ value, title })),
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: { icon: 'transfer', dynamicTitle: true, items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = { theme: 'light', language: 'en', direction: 'ltr' };
