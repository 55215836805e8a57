import type { StandardSchema } from '../schema/standard-schema-type.ts';

/** What browsers' own controls have in common, and form-associated elements by their example. */
export interface Control extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly labels?: NodeListOf<HTMLLabelElement> | null;
  checkValidity(): boolean;
}

/**
 * An element of ours around a control that shows its error: a field, a choice, a group of choices, and whatever else has
 * the same properties. Known by these, not by its class, because two copies of us may share a page.
 */
export interface Wrapper extends HTMLElement {
  error: string;
  readonly hint: string;
  readonly label?: string;
  readonly missing?: string;
  readonly invalid?: string;
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly counter?: string | null;
  readonly schema?: StandardSchema | undefined;
}

/** What a visitor answers once: one control, or the radio buttons or check boxes of one group. Never empty. */
export interface Question {
  readonly first: Control;
  readonly controls: readonly Control[];
  readonly wrapper: Wrapper | undefined;
  /** Several controls share the question. */
  readonly isGroup: boolean;
}
