import * as v from 'valibot';
import { IdentifierSchema } from './identifier.ts';
import { TextSchema } from './text.ts';

const VersionSchema = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/, 'is not a version like 2026-11'));

/** What somebody promises who helps, word by word. Whoever changes the text gives it another version. */
export const DeclarationSchema = v.object({ id: IdentifierSchema, version: VersionSchema, text: TextSchema });

/** What was read, and how it is promised: by the answer itself, or by a signature on paper, which is still to come. */
export const DeclaredSchema = v.object({
  id: IdentifierSchema,
  version: VersionSchema,
  /** SHA-256 of the text as it stood on the screen, in the one language that it stood there in: 64 hexadecimal digits. */
  textSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256')),
  method: v.picklist(['online', 'paper']),
});

/** Of a sign-up: its answer to each declaration that the opportunity asks. */
export const declarationEntries = {
  declarations: v.optional(v.pipe(v.array(DeclaredSchema), v.maxLength(10, 'too-many'), v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'twice'))),
};

export type Declaration = v.InferOutput<typeof DeclarationSchema>;
export type Declared = v.InferOutput<typeof DeclaredSchema>;
