/** What the console warns of while `act` runs. */
export function warningsDuring(act: () => void): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => warnings.push(String(text));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
