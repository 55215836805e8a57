export { createFormFeedbackBox } from './form-feedback-box.ts';
export type { FormFeedbackOptions } from './form-feedback-box.ts';
export { createFormHelpRequestBox } from './form-help-request-box.ts';
export type { FormHelpRequestOptions } from './form-help-request-box.ts';
export { createFormPostAdapter } from './form-post-adapter.ts';
export type { FormPostOptions } from './form-post-adapter.ts';
export { readPetitionJson } from './read-petition-json.ts';
export type { PetitionPlace } from './read-petition-json.ts';
