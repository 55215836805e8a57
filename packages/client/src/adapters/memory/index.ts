export { createMemoryAdapter } from './memory-adapter.ts';
export type { MemoryOptions, MemorySource } from './memory-adapter.ts';
