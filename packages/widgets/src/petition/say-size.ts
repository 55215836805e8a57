/** Bytes as megabytes, `2.4 MB`, and never as none: who pays for them wants to know. */
export function saySize(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn', style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(Math.max(0.1, bytes / 1e6));
}
