/** How a story is looked at: what the page decides, and what the visitor's system decides. */
export interface Look {
  readonly name: string;
  /** As the toolbar of the stories has it. */
  readonly theme: 'light' | 'dark' | 'inherit' | 'high-contrast';
  readonly language: 'en' | 'ar';
  readonly direction: 'ltr' | 'rtl';
  readonly forcedColors: boolean;
}

const english = { language: 'en', direction: 'ltr' } as const;
/** Words, dates and direction: a story of English words is then in two languages, as many a page is. */
const arabic = { language: 'ar', direction: 'rtl' } as const;

/** {light, dark, forced colours} × {English from left to right, Arabic from right to left}. */
export const looks: readonly Look[] = [english, arabic].flatMap((page): Look[] => [
  { ...page, name: `light, ${page.language} ${page.direction}`, theme: 'light', forcedColors: false },
  { ...page, name: `dark, ${page.language} ${page.direction}`, theme: 'dark', forcedColors: false },
  { ...page, name: `forced colours, ${page.language} ${page.direction}`, theme: 'light', forcedColors: true },
]);

/** The look in which a story is opened. */
export const plainLook: Look = { ...english, name: 'light, en ltr', theme: 'light', forcedColors: false };

/** Themes that change sizes, or take them from the page: asked about letters only. */
export const themeLooks: readonly Look[] = (['inherit', 'high-contrast'] as const).map((theme) => ({ ...plainLook, name: `${theme}, en ltr`, theme }));
