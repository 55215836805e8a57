export { createFormPostAdapter } from './form-post-adapter.ts';
export type { FormPostOptions } from './form-post-adapter.ts';
export { readPetitionJson } from './read-petition-json.ts';
export type { PetitionPlace } from './read-petition-json.ts';
