import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentPort } from '@dugnad/client/ports';
import { listLanguages } from './list-languages.ts';
import { openBar } from './preview-bar.ts';
import { previewPort, sayAnswers } from './preview-port.ts';

/** As much of `<dugnad-consent>` as a preview needs; the page has it already. */
type Layer = HTMLElement & { source: ConsentPort; languages?: readonly string[]; readonly ready: Promise<void>; open(): Promise<void> };

const NOTHING = 'Nothing of this needs consent: visitors are asked nothing.';
const BEGIN = 'This is what somebody new sees. Nothing that is pressed here is kept, sent or shown.';

/**
 * Shows both layers of a site's question to its webmaster, in each of its languages, with a bar to go from one to the other. What
 * the page asks by itself stands back meanwhile.
 *
 * @param left when the webmaster has left it: the layers and the bar are gone
 * @returns leaves it
 */
export function showPreview(config: ConsentConfig, left: () => void): () => void {
  let layer: Layer | undefined;
  const draw = (language: string): Layer => {
    for (const shown of document.querySelectorAll('dugnad-consent')) shown.remove();
    layer = document.createElement('dugnad-consent') as Layer;
    layer.source = previewPort(config, (answers) => bar.say(sayAnswers(config, answers)));
    if (language) layer.languages = [language];
    document.body.prepend(layer);
    return layer;
  };
  const leave = (): void => {
    layer?.remove();
    bar.element.remove();
    left();
  };
  const bar = openBar(listLanguages(config), {
    first(language) {
      draw(language);
      bar.say(BEGIN);
    },
    second: (language) => void draw(language).ready.then(() => layer?.open()),
    leave,
  });
  draw(listLanguages(config)[0]?.tag ?? '');
  bar.say(config.purposes.every(({ necessary }) => necessary) ? NOTHING : BEGIN);
  return leave;
}
