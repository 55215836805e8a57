import { msg } from '@lit/localize';

/** A question that one may leave says so. */
export function optionalLabel(label: string, optional: boolean): string {
  return label && optional ? `${label} (${msg('optional', { id: 'choice-group.label.optional' })})` : label;
}
