import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing about us leaves this machine, and nobody's news comes in.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [],
};

export default config;
