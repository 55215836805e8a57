import { toDugnadError } from '@dugnad/client/errors';
import { createHttpPetitionAdapter } from '@dugnad/client/http';
import type { PetitionPort } from '@dugnad/client/ports';

/** Signatures go to any address that takes a form. Its code is a file of its own, fetched by pages that need it. */
function postingPort(action: string, element: Element): PetitionPort {
  let loaded: PetitionPort | undefined;
  let loading: Promise<PetitionPort> | undefined;
  const load = async (): Promise<PetitionPort> => {
    const { createFormPostAdapter, readPetitionJson, readPosting } = await import('./form-post.ts');
    const isInside = element.querySelector('script[type="application/json"]') !== null;
    const place = isInside ? { element } : { src: element.getAttribute('src') ?? '' };
    return (loaded = createFormPostAdapter({ ...readPosting(element), action, petition: (how) => readPetitionJson(place, how) }));
  };
  const port = async (): Promise<PetitionPort> => {
    loading ??= load();
    return loading.catch((cause: unknown) => {
      loading = undefined;
      throw toDugnadError(cause, 'network', 'A file of ours did not load, so the petition is not shown.', action);
    });
  };
  return {
    src: action,
    // Whether it answers is read with the rest of what the webmaster wrote, and known before anything is sent.
    get abilities() {
      return loaded?.abilities ?? { confirms: false, counts: false };
    },
    readPetition: async (how) => (await port()).readPetition(how),
    readCount: async (how) => (await port()).readCount(how),
    sign: async (signature, how) => (await port()).sign(signature, how),
    confirm: async (request, how) => (await port()).confirm(request, how),
  };
}

/**
 * Who answers a petition on the page: the server behind `src`; with `action`, any address that takes a form, for the petition that
 * stands inside the element or at `src` as JSON.
 */
export function petitionPortFor(src: string, element: Element): PetitionPort {
  const action = element.getAttribute('action');
  return action ? postingPort(action, element) : createHttpPetitionAdapter({ src });
}
