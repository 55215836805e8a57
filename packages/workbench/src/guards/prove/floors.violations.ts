import type { Violation } from './violation.ts';

const floor = (describe: string, file: string, code: string, says: RegExp): Violation => ({ guard: 'floors', describe, files: { [file]: code }, says });

export const floorViolations: readonly Violation[] = [
  floor('tokens import an element', 'packages/tokens/src/proof-up.ts', "import '@dugnad/elements/button/define';\n", /tokens-floor/),
  floor('an element imports the client', 'packages/elements/src/proof/up.ts', "import '@dugnad/client/ports';\n", /elements-floor/),
  floor('the client imports a widget', 'packages/client/src/proof/up.ts', "import '@dugnad/widgets/calendar';\n", /client-floor/),
  floor('a widget imports the embed', 'packages/widgets/src/proof/up.ts', "import '@dugnad/embed/connect';\n", /widgets-floor/),
  floor('the embed imports the server', 'packages/embed/src/proof/up.ts', "import '@dugnad/server';\n", /embed-floor/),
  floor('the server imports a browser package', 'packages/server/src/proof/up.ts', "import '@dugnad/elements/button';\n", /server-floor/),
  floor('a widget imports an adapter', 'packages/widgets/src/proof/adapter.ts', "import '@dugnad/client/memory';\n", /widgets-no-adapter/),
  floor('the client imports Lit', 'packages/client/src/proof/lit.ts', "import 'lit';\n", /client-without-lit/),
  floor('a widget imports Node', 'packages/widgets/src/proof/node.ts', "import 'node:fs';\n", /browser-without-node/),
  floor("a path goes into another package's src", 'packages/widgets/src/proof/path.ts', "import '../../../elements/src/proof/up.ts';\n", /public-names-only/),
  floor('a story takes a path into a package', 'stories/proof.ts', "import '../packages/elements/src/proof/up.ts';\n", /public-names-only-outside/),
  floor('a name is not in the exports map', 'packages/widgets/src/proof/private.ts', "import '@dugnad/elements/no-such-name';\n", /resolvable/),
  floor('a sibling is imported by its class file', 'packages/elements/src/proof/sibling.ts', "import { DugnadButton } from '../button/button.ts';\nvoid DugnadButton;\n", /siblings-by-define/),
  {
    guard: 'floors',
    describe: 'two files need each other',
    files: {
      'packages/client/src/proof/a.ts': "import './b.ts';\nexport const a = 1;\n",
      'packages/client/src/proof/b.ts': "import { a } from './a.ts';\nvoid a;\n",
    },
    says: /no-circular/,
  },
  floor('a file is an orphan', 'packages/client/src/proof/alone.ts', 'export const alone = 1;\n', /no-orphans/),
  floor('a published file needs a development dependency', 'packages/client/src/proof/dev.ts', "import 'fast-check';\n", /no-dev-dependency/),
  floor('a file is called utils', 'packages/client/src/utils/proof.ts', "import '../errors/proof-nothing.ts';\n", /its own noun/),
];
