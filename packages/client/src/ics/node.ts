/** The entry for Node (export condition `node`): the same as `index.ts`, with the Windows zone names at hand at once. */
import { provideWindowsZones } from './zones/windows.ts';
import * as table from './zones/windows-zones.ts';

provideWindowsZones(table);

export * from './index.ts';
