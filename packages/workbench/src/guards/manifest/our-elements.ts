import type ts from 'typescript';
import type { ClassDoc, Manifest, ModuleDoc } from './manifest.ts';

interface Phase {
  ts: typeof ts;
  node: ts.Node;
  moduleDoc: ModuleDoc;
}

const OURS = new Set(['status', 'since', 'dependency']);

/** `define('dugnad-x', DugnadX)` → both names. */
function readDefine({ ts, node }: Phase): [className: string, tag: string] | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'define') return undefined;
  const [tag, element] = node.arguments;
  return tag && element && ts.isStringLiteral(tag) && ts.isIdentifier(element) ? [element.text, tag.text] : undefined;
}

/** The doc tags that the analyzer leaves out. */
function readTags({ ts, node }: Phase): [className: string, tags: [string, string][]] | undefined {
  if (!ts.isClassDeclaration(node) || !node.name) return undefined;
  const tags = ts.getJSDocTags(node).filter(({ tagName }) => OURS.has(tagName.text));
  return [node.name.text, tags.map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment)?.trim() ?? ''])];
}

function addTags(declaration: ClassDoc, tags: readonly [string, string][]): void {
  for (const [name, value] of tags) {
    if (name === 'dependency') (declaration.dependencies ??= []).push(value);
    else if (name === 'status') declaration.status = value;
    else declaration.since = value;
  }
}

/**
 * Teaches the analyzer what is ours: `define()` names the tag, doc tags say status, age and dependencies, and an event
 * is documented by `@fires` only (one that it merely saw dispatched goes by the name of an argument, and is left out).
 */
export function ourElements() {
  const tagNames = new Map<string, string>();
  const docTags = new Map<string, [string, string][]>();
  return {
    name: 'dugnad-elements',
    analyzePhase(phase: Phase): void {
      const defined = readDefine(phase);
      if (defined) tagNames.set(...defined);
      const tagged = readTags(phase);
      if (tagged) docTags.set(...tagged);
    },
    packageLinkPhase({ customElementsManifest }: { customElementsManifest: Manifest }): void {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        addTags(declaration, docTags.get(declaration.name) ?? []);
        const tagName = tagNames.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
        if (declaration.events) declaration.events = declaration.events.filter(({ name, description }) => description || name?.startsWith('dugnad-'));
      }
    },
  };
}
