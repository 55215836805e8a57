import type { Guard } from './guard.ts';
import { trackedFiles } from './tree.ts';

const GENERATED = /(^|\/)(dist|generated|coverage|node_modules|storybook-static|\.artifacts)\/|(^|\/)custom-elements\.json$|\.(d\.ts|d\.ts\.map|tsbuildinfo|log|tgz)$/;
/** Made by a machine and kept, because people review the difference. */
const REVIEWED = /^(package-lock\.json|docs\/size\.md|packages\/[^/]+\/api\.md|docs\/proof\/.*)$/;

export const generated: Guard = {
  name: 'generated',
  sentence: 'nothing that a script makes is in the tree, save the lockfile and the reports made to be reviewed',
  quick: true,
  async run(root) {
    const tracked = await trackedFiles(root, GENERATED);
    return tracked.filter((file) => !REVIEWED.test(file)).map((file) => ({ file, message: 'is made by a script: build it, do not keep it' }));
  },
};
