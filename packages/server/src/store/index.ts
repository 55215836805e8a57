export { restoreStore } from './backup/restore-store.ts';
export { openStore } from './open-store.ts';
export type { ConfirmOutcome, ConfirmRequest, PetitionStore, SigningIntent, SigningOutcome, Site, StoredPetition } from './petition-store.ts';
export type { PersonErased, PersonExport, PersonQuery } from './owner/person.ts';
export type { Miscount } from './petitions/counts.ts';
export type { RecordStore } from './record-store.ts';
export type { Deleted } from './retention/delete-expired.ts';
export type { Store, StoreOptions, StorePlace } from './store.ts';
export type { Tables } from './tables.ts';
