/** What a page fetches only where signatures go to a form service. */
export { createFormPostAdapter, readPetitionJson } from '@dugnad/client/form-post';
export { readPosting } from './read-posting.ts';
