const token = /var\((--dugnad-[a-z0-9-]+)\)/g;

/**
 * Writes beside each token what it is when a page sets none, so that a sheet stands alone and yet follows a theme that is
 * set anywhere above what it dresses. A name that brings a value of its own, `var(--dugnad-font-family, serif)`, is left.
 * @throws Error naming a token that there is not.
 */
export function withDefaults(css: string, defaults: Readonly<Record<string, string>>): string {
  return css.replace(token, (_, name: string) => {
    const value = defaults[name];
    if (value === undefined) throw new Error(`the sheet for themes uses ${name}, which is no token`);
    return `var(${name}, ${value})`;
  });
}

/** Without comments and indents, one rule a line: half as heavy, and still to be read. */
export function squeeze(css: string): string {
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
  return bare.replace(/ ?([{;,]) /g, '$1').replace(/: /g, ':').replace(/; ?\}/g, '}').replace(/ ?\} ?/g, '}\n').trim();
}

/** The rules for a whole page, in our layer. */
export const forPage = (rules: string): string => `@layer dugnad{\n${rules}\n}\n`;

/** The same for parts of a page alone: all of it holds inside `.dugnad-prose`, and what it says of the page it says of them. */
export const forParts = (rules: string): string => forPage(`:where(.dugnad-prose){\n${rules.replaceAll(':where(body)', '&')}\n}`);
