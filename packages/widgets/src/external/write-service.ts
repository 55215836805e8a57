import type { ConsentService } from '@dugnad/client/model';
import type { Preset } from './preset.ts';

/** A preset as a service of a site's consent, for the purpose with this id. */
export function writeService({ id, name, receiver, country, privacy, origins, cookies, storage, duration }: Preset, purpose: string): ConsentService {
  return {
    id, purpose, receiver, country, duration, name, privacy, origins: [...origins],
    ...(cookies.length > 0 && { cookies: [...cookies] }),
    ...(storage.length > 0 && { storage: [...storage] }),
  };
}
