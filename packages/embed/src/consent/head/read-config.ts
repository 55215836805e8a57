import type { SiteConfig } from '../consent-api.ts';

/**
 * From `<script type="application/json" id="dugnad-consent-config">`. Without one that can be read, everything stays held back;
 * mistakes within it are told by the file that is loaded after the head.
 */
export function readConfig(text: string | null | undefined): SiteConfig {
  try {
    const config = JSON.parse(text as string) as SiteConfig;
    // Where one of them is no list, this fails.
    return { ...config, purposes: [...config.purposes], services: [...config.services] };
  } catch (error) {
    console.warn('Dugnad: consent-head.js needs a readable #dugnad-consent-config before it:', error);
    return { noticeVersion: '', purposes: [], services: [] } as Partial<SiteConfig> as SiteConfig;
  }
}
