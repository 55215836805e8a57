import type { Preview } from '@storybook/web-components-vite';

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
      items: [
        { value: 'en', title: 'English' },
        { value: 'nb', title: 'Norsk bokmål' },
        { value: 'da', title: 'Dansk' },
        { value: 'nl', title: 'Nederlands' },
        { value: 'ar', title: 'العربية (our words in English)' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: { icon: 'transfer', dynamicTitle: true, items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = { theme: 'light', language: 'en', direction: 'ltr' };
