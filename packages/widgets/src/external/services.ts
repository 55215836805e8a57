export { loadPreset, presetIds } from './load-preset.ts';
export { writeService } from './write-service.ts';
export type { PresetId } from './load-preset.ts';
export type { Preset } from './preset.ts';
