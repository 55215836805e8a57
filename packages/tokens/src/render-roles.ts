import { cssValue, type ColourValue, type Token } from './css-value.ts';

interface RoleData {
  readonly light: ColourValue['components'];
  readonly dark: ColourValue['components'];
  readonly on: Readonly<Record<string, number>>;
}

const isColour = ({ tier, $type }: Token): boolean => tier === 'meaning' && $type === 'color';
const roleName = ({ name }: Token): string => name.replace(/^color-/, '');

function dataOf({ $value, $extensions }: Token): RoleData {
  const light = ($value as ColourValue).components;
  return { light, dark: $extensions?.['org.dugnad.dark']?.components ?? light, on: $extensions?.['org.dugnad.contrast'] ?? {} };
}

/**
 * The module that lets a theme be made in a browser: every colour role with its two sides and what it must
 * stand out from, so that the token files stay the one place where that is said.
 */
export function renderRoles(tokens: readonly Token[], highContrast: readonly Token[]): string {
  const roles = tokens.filter(isColour).map((token) => [roleName(token), dataOf(token)]);
  const values = highContrast.map((token) => [`--dugnad-${token.name}`, token.follows ? `var(--dugnad-${token.follows})` : cssValue(token)]);
  return [
    '// Written by the build from the token files.',
    `export const roles = ${JSON.stringify(Object.fromEntries(roles), null, 2)} as const;`,
    `export const highContrast = ${JSON.stringify(Object.fromEntries(values), null, 2)} as const;`,
    '',
  ].join('\n');
}
