import type { nothing, TemplateResult } from 'lit';
import type { SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import type { ShownModel } from '../petition.model.ts';
import { codeStep } from '../sent/sent.template.ts';
import type { Typed } from '../signing/signing-state.ts';
import { age, email } from './fields.template.ts';
import { readSignature, readTyped } from './read-form.ts';
import { sayFault } from './say-error.ts';

/** How a petition asks who signs: a part that comes later does some of it in another way, and the rest as it is here. */
export interface FormPart {
  readonly email: (model: ShownModel) => TemplateResult;
  readonly age: (model: ShownModel) => TemplateResult | typeof nothing;
  /** What is left to do after sending. */
  readonly step: (model: ShownModel, receipt: SignatureReceipt) => TemplateResult;
  readonly read: (form: HTMLFormElement) => Typed;
  readonly compose: (typed: Typed, language: string) => Omit<SignatureInput, 'consents'>;
  readonly say: (field: string, code: string) => string;
}

/** Who signs answers alone, and confirms by their own address. */
export const ownPart: FormPart = { email, age, step: codeStep, read: readTyped, compose: readSignature, say: sayFault };
