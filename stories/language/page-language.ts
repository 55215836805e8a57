import type { Decorator } from '@storybook/web-components-vite';

/** Stories on a page in one language, whatever the toolbar says; the next story has the toolbar's again. */
export const onPageIn = (language: string, direction: 'ltr' | 'rtl' = 'ltr'): Decorator => (story) => {
  Object.assign(document.documentElement, { lang: language, dir: direction });
  return story();
};
