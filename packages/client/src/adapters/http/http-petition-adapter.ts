import { DugnadError } from '../../errors/errors.ts';
import type { PetitionCounts, PetitionInput } from '../../model/petition.ts';
import type { Confirmation, SignatureReceipt } from '../../model/signature.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { PetitionPort, WriteOptions } from '../../ports/petition-port.ts';
import { completePetition } from '../answer/complete-petition.ts';
import { petitionAddresses, type PetitionAddresses } from './petition-address.ts';
import { demand, requestJson, type Asking } from './request-json.ts';

export interface HttpPetitionOptions extends Asking {
  /** `https://host/embed/petition/<id>`, the petition's own page; or its address in the API. */
  src: string;
}

/** A petition on a server that speaks our protocol. Nothing is asked before a method is called; no cookies go either way. */
export function createHttpPetitionAdapter(options: HttpPetitionOptions): PetitionPort {
  const { src, page = globalThis } = options;
  const addresses = (): PetitionAddresses => {
    const found = petitionAddresses(src, page.document?.baseURI);
    if (found) return found;
    throw new DugnadError('invalid-address', `${src} is not the address of a petition: write it whole, like https://host/embed/petition/park.`, { src });
  };
  const read = async <Answer>(name: keyof Answer & string, { signal, refresh }: ReadOptions = {}, part = ''): Promise<Answer> => {
    const href = addresses().petition + part;
    return demand<Answer>(await requestJson({ href, signal, cache: refresh ? 'no-cache' : undefined }, options), name, href);
  };
  const write = async <Answer>(href: string, body: unknown, how: WriteOptions): Promise<Answer> =>
    demand<Answer & { reference: string }>(await requestJson({ href, body, ...how }, options), 'reference', href);
  return {
    src,
    abilities: { confirms: true, counts: true },
    readPetition: async (how) => completePetition(await read<PetitionInput>('consents', how)),
    readCount: (how) => read<PetitionCounts>('confirmed', how, '/count'),
    sign: async (signature, how) => write<SignatureReceipt>(`${addresses().petition}/signatures`, signature, how),
    confirm: async (request, how) => write<Confirmation>(addresses().confirmations, request, how),
  };
}
