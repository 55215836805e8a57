export { createFormFeedbackBox } from './form-feedback-box.ts';
export type { FormFeedbackOptions } from './form-feedback-box.ts';
export { createFormPostAdapter } from './form-post-adapter.ts';
export type { FormPostOptions } from './form-post-adapter.ts';
export { readPetitionJson } from './read-petition-json.ts';
export type { PetitionPlace } from './read-petition-json.ts';
export { createFormShiftRegister } from './form-shift-register.ts';
export type { FormShiftOptions } from './form-shift-register.ts';
