import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  // In this order they stand in the sidebar.
  stories: ['./start-here.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing about us leaves this machine, and nobody's news comes in.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [],
  // Written for older browsers, `light-dark()` would no longer follow the colour scheme that the toolbar sets.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssTarget: 'esnext', cssMinify: false } }),
};

export default config;
