import type { SiteConfig } from '../consent-api.ts';

/**
 * From `<script type="application/json" id="dugnad-consent-config">`. Without one that can be read, everything stays held back;
 * mistakes within it are told by the file that is loaded after the head.
 */
export function readConfig(text: string | null | undefined): SiteConfig {
  try {
    const config = JSON.parse(text ?? '') as SiteConfig;
    return { ...config, purposes: [...config.purposes], services: [...config.services] };
  } catch (error) {
    console.warn(`Dugnad: everything stays held back. Put <script type="application/json" id="dugnad-consent-config"> before consent-head.js. ${String(error)}`);
    return { controller: { name: '' }, noticeVersion: '', purposes: [], services: [] };
  }
}
