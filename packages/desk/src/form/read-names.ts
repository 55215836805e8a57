/** Names as they are typed from a sheet: one on each line, the postcode after a comma, a semicolon or a tab. */
export function readNames(text: string): { name: string; postcode?: string }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name, postcode] = /^(.*?)[,;\t]\s*([^,;\t]*\d[^,;\t]*)$/u.exec(line) ?? [];
      return name && postcode ? { name: name.trim(), postcode: postcode.trim() } : { name: line };
    });
}
