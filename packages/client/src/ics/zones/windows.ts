let table: typeof import('./windows-zones.ts') | undefined;

/**
 * Loads the table of Windows zone names (one more file in a browser). Wait for it before `occurrences` when a
 * calendar's `unresolvedZones` is not empty; in Node simply at the start. Loading twice does nothing.
 */
export async function loadWindowsZones(): Promise<void> {
  table ??= await import('./windows-zones.ts');
}

/** The IANA name for a Windows zone name, once the table is loaded. */
export function windowsZoneName(name: string): string | undefined {
  return table?.ianaNameOf(name);
}

/** Sets the table at once: for Node, where loading one more file costs nothing. */
export function provideWindowsZones(loaded: typeof import('./windows-zones.ts')): void {
  table = loaded;
}
