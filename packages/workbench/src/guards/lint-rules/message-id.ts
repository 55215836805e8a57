import { parse, sep } from 'node:path';
import type { Rule } from 'eslint';

type CallExpression = Extract<Rule.Node, { type: 'CallExpression' }>;

/** `calendar` for `…/packages/widgets/src/calendar/month/month.template.ts`; a file right under `src` goes by its own name. */
export function roomOf(filename: string): string {
  const [, below = filename] = filename.split(sep).join('/').split(/\/?packages\/[^/]+\/src\//);
  const [first = '', ...rest] = below.split('/');
  return rest.length > 0 ? first : (parse(first).name.split('.')[0] ?? '');
}

function idOf(call: CallExpression): unknown {
  const options = call.arguments[1];
  if (options?.type !== 'ObjectExpression') return undefined;
  const property = options.properties.find(
    (entry) => entry.type === 'Property' && entry.key.type === 'Identifier' && entry.key.name === 'id',
  );
  return property?.type === 'Property' && property.value.type === 'Literal' ? property.value.value : undefined;
}

function check(context: Rule.RuleContext, call: CallExpression): void {
  const id = idOf(call);
  const room = roomOf(context.filename);
  if (typeof id !== 'string') {
    context.report({ node: call, messageId: 'missing', data: { room } });
  } else if (!id.startsWith(`${room}.`) || !/^[a-z0-9-]+(\.[a-zA-Z0-9-]+)+$/.test(id)) {
    context.report({ node: call, messageId: 'elsewhere', data: { id, room } });
  }
}

/** A translation is found by its id, so an id is written down, and says in which room the words stand. */
export const messageId: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: "msg() needs a written id: msg('…', { id: '{{room}}.place.meaning' }).",
      elsewhere: "The id '{{id}}' must read '{{room}}.place.meaning'.",
    },
  },
  create: (context) => ({
    'CallExpression[callee.name="msg"]': (node: CallExpression) => {
      check(context, node);
    },
  }),
};
