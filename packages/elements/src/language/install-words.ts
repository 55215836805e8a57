import type { msg } from '@lit/localize';
import { _installMsgImplementation as install } from '@lit/localize/init/install.js';

/**
 * Gives @lit/localize what it says. It can be told once in a page: false, and one warning, where another script was
 * first. In the files for the script tag there is no other, and the build leaves the question out (install-alone.ts).
 */
export function installWords(words: typeof msg): boolean {
  try {
    install(words);
    return true;
  } catch (cause) {
    console.warn('Dugnad: @lit/localize is configured by another script, so our texts stay in English. Leave it to registerTexts().', cause);
    return false;
  }
}
