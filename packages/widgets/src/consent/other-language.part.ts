import { sayFrom } from '@dugnad/elements/language';
import { loaders } from './generated/loaders.ts';

/** Draws in a language that the page is not shown in; in that of the page, where its words do not come. */
export async function drawIn<Drawn>(language: string, draw: () => Drawn): Promise<Drawn> {
  try {
    const { templates = {} } = (await loaders[language]?.()) ?? {};
    return sayFrom(templates, draw);
  } catch {
    return draw();
  }
}
