/**
 * What we ask of a schema, whichever library made it: Standard Schema v1 (https://standardschema.dev).
 * Valibot, Zod and ArkType schemas are such objects as they stand.
 */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

/** Without issues the value is right. */
export interface StandardResult {
  readonly issues?: readonly StandardIssue[] | undefined;
}

/** One thing that is wrong. Libraries add more to it, a code for instance; `describeIssue` of a form gets the whole. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
