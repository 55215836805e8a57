export { createHttpPetitionAdapter } from './http-petition-adapter.ts';
export type { HttpPetitionOptions } from './http-petition-adapter.ts';
