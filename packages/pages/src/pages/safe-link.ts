/** Where a link may lead: what opens something for the visitor. `javascript:` and `data:` would run as the page that shows them. */
const SCHEMES = /^(?:https?:\/\/|mailto:|tel:|sms:)\S+$/i;

/** The address, if it may be a link. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && SCHEMES.test(address) ? address : undefined;
}

/** The address of a picture, film or file: of the web alone. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}
