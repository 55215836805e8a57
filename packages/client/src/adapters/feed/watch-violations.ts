import type { Page } from './page.ts';

/** Listens for what the Content-Security-Policy refuses while an address is asked for. */
export interface ViolationWatch {
  refused(): boolean;
  stop(): void;
}

/** Starts to listen for refusals of connections to the origin of `address`. */
export function watchViolations({ violations }: Page, address: URL): ViolationWatch {
  let refused = false;
  const onViolation = (event: Event): void => {
    const { blockedURI = '', effectiveDirective } = event as Partial<SecurityPolicyViolationEvent>;
    if (effectiveDirective === 'connect-src' && blockedURI.startsWith(address.origin)) refused = true;
  };
  violations?.addEventListener('securitypolicyviolation', onViolation);
  return {
    refused: () => refused,
    stop: () => violations?.removeEventListener('securitypolicyviolation', onViolation),
  };
}
