import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';

/**
 * Draws an element again whenever our words come in another language. What `updateWhenLocaleChanges()` of @lit/localize does, in a
 * module of its own: that one cannot be taken out of a package that every page has together, so every page would fetch it.
 */
export function followLanguage(host: ReactiveControllerHost): void {
  const update = (): void => host.requestUpdate();
  host.addController({
    hostConnected: () => window.addEventListener(LOCALE_STATUS_EVENT, update),
    hostDisconnected: () => window.removeEventListener(LOCALE_STATUS_EVENT, update),
  });
}
