/** One place of the configuration. */
export interface ConfigWords {
  /** What it is called. */
  readonly title: string;
  /** What is written there, in words that fit after "write". */
  readonly what: string;
  /** What else one should know of it, and the law that asks for it. */
  readonly note?: string;
}

const words = (title: string, what: string, note?: string): ConfigWords => ({ title, what, ...(note !== undefined && { note }) });

/**
 * Every place of a consent configuration, with `[]` for each entry of a list: the published JSON Schema describes it in these
 * words, and a mistake there is explained with them.
 */
export const configWords: Readonly<Record<string, ConfigWords>> = {
  '': words('Consent configuration', 'an object with controller, noticeVersion, purposes and services'),
  controller: words('Controller', 'an object with the name of who answers for the site', 'GDPR 13(1)(a).'),
  'controller.name': words('Name', 'the name of who answers for the site, like "Grønlia grendehus"'),
  'controller.privacy': words('Privacy page', 'the address of the site\'s privacy page, like "/privacy" or "https://example.org/privacy"'),
  'controller.contact': words('Contact', 'an e-mail address, or an address that can be linked to'),
  noticeVersion: words('Version of the texts', 'a version like "2026-11" or "2026-11.1"', 'Another part before the first dot asks everybody again; another part after it does not.'),
  months: words('Months', 'how many months a choice is remembered, a whole number from 1 to 12', 'Refusal and acceptance alike; 6 unless told.'),
  domain: words('Cookie domain', 'the domain whose subdomains share one choice, like "example.org"', 'Unless told, a choice counts for one host.'),
  google: words('Google Consent Mode', 'true or false', 'True sets the defaults of Google Consent Mode v2 before anything else runs.'),
  records: words('Records', 'the address that the record of each choice is sent to, like "https://example.org/api/v1/consent-events"', 'Whoever keeps the proof (GDPR 7(1)). Nothing is sent unless told.'),
  purposes: words('Purposes', 'a list of purposes, 50 at most', 'They are shown in this order.'),
  'purposes[]': words('Purpose', 'an object with id and text'),
  'purposes[].id': words('Id', 'an id of small letters, digits and hyphens that no other purpose and no service has, like "statistics"'),
  'purposes[].text': words('Text', 'the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"}', 'Every purpose in the same languages, else all are shown in one that all have. GDPR 13(1)(c).'),
  'purposes[].hint': words('Hint', 'one more sentence on what follows from it, as one string or one for each language'),
  'purposes[].necessary': words('Reason for not asking', '"transmission" or "asked-for", or leave it out', 'Why no consent is needed (ePrivacy Directive 5(3)): it only carries what is sent over the network, or the visitor asked for what cannot be given without it.'),
  'purposes[].kind': words('Kind', 'one of "statistics", "sharing", "advertising", "external" and "other"', 'A browser that sends Global Privacy Control refuses the second, the third and the fourth.'),
  services: words('Services', 'a list of services, which may be empty'),
  'services[]': words('Service', 'an object with id, purpose, receiver, country, duration and origins'),
  'services[].id': words('Id', 'an id of small letters, digits and hyphens that no other service and no purpose has, like "youtube"'),
  'services[].purpose': words('Purpose', 'the id of the one purpose that the service is for'),
  'services[].receiver': words('Receiver', 'the name of who receives the data, like "Google Ireland Ltd"', 'GDPR 13(1)(e).'),
  'services[].country': words('Country', 'where the receiver is, in the two capital letters of ISO 3166-1, like "NO"', 'GDPR 13(1)(f).'),
  'services[].duration': words('Duration', 'how long the longest of what it stores lasts, like "P13M" or "P1D" (ISO 8601), or "session"', 'In whole days at least; "session" is until the window is closed. GDPR 13(2)(a).'),
  'services[].origins': words('Origins', 'a list of the origins that it loads from, like ["https://example.org"], which may be empty'),
  'services[].origins[]': words('Origin', 'an https origin without a path, like "https://example.org", or "https://*.example.org" for all its subdomains'),
  'services[].cookies': words('Cookies', 'a list of the names of its cookies, like ["_pk_id*"]', 'They are cleared when consent is withdrawn.'),
  'services[].cookies[]': words('Cookie', 'the name of a cookie, with * at the end for any ending'),
  'services[].storage': words('Storage', 'a list of what else it stores, like ["local:key"]', 'It is cleared when consent is withdrawn.'),
  'services[].storage[]': words('Storage entry', '"local:", "session:", "indexeddb:" or "cache:" and a name, with * at the end for any ending'),
  'services[].name': words('Name', 'what visitors call the service, like "YouTube"'),
  'services[].privacy': words('Privacy page', 'the web address of the receiver\'s privacy page, like "https://example.org/privacy"'),
};
