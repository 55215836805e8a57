import { availableLanguages, layers, type Templates } from '../language/page-language.ts';

/** Says something in the words of another language than the page is shown in; nothing else is drawn anew. English is what no words are. */
export function sayFrom<Said>(words: Templates, say: () => Said): Said {
  const before = { ...layers };
  // Whichever is shown: these words lie over it for as long as something is said.
  for (const tag of availableLanguages()) layers[tag] = words;
  try {
    return say();
  } finally {
    for (const tag of availableLanguages()) Reflect.deleteProperty(layers, tag);
    Object.assign(layers, before);
  }
}
