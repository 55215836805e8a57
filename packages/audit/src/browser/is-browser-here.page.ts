import { isAuditError } from '../audit-error.ts';
import { findBrowser } from './find-browser.ts';

/** Is there a Chromium to audit with? Where a change is judged, its absence is a failure. */
export function isBrowserHere(): boolean {
  try {
    return findBrowser('chromium') !== '';
  } catch (error) {
    if (isAuditError(error) && !process.env['CI']) return false;
    throw error;
  }
}
