export * from './engine.ts';
export { createIcsAdapter } from '../adapters/ics/ics-adapter.ts';
export type { IcsOptions } from '../adapters/ics/keep-calendar.ts';
