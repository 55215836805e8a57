const token = /var\((--dugnad-[a-z0-9-]+)\)/g;

/**
 * Writes beside each token what it is when a page sets none, so that the sheet stands alone and yet follows a theme that is
 * set anywhere above what it dresses. A name that brings a value of its own, `var(--dugnad-font-family, serif)`, is left.
 * @throws Error naming a token that there is not.
 */
export function withDefaults(css: string, defaults: Readonly<Record<string, string>>): string {
  return css.replace(token, (_, name: string) => {
    const value = defaults[name];
    if (value === undefined) throw new Error(`prose.css uses ${name}, which is no token`);
    return `var(${name}, ${value})`;
  });
}

/**
 * The same sheet for parts of a page alone: all of it holds inside `scope`, and what it says of the page it says of them.
 * @throws Error when the sheet is not one layer and nothing else.
 */
export function within(scope: string, css: string): string {
  const [, rules] = /^@layer dugnad ?\{([^]*)\}\s*$/.exec(css) ?? [];
  if (rules === undefined) throw new Error('prose.css is not one layer');
  return `@layer dugnad {\n${scope} {${rules.replaceAll(':where(body)', '&')}}\n}\n`;
}

/** Without comments and indents, one rule a line: half as heavy, and still to be read. */
export function squeeze(css: string): string {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  return bare.replace(/\s+/g, ' ').replace(/ ?([{;]) /g, '$1').replace(/: /g, ':').replace(/;\}/g, '}').replace(/\} ?/g, '}\n').trim().concat('\n');
}
