/** One place of the configuration: what it is called, and what is written there, as words that fit after "write". */
export interface ConfigWords {
  readonly title: string;
  readonly what: string;
}

const words = (title: string, what: string): ConfigWords => ({ title, what });

/**
 * Every place of a consent configuration, with `[]` for each entry of a list: the published JSON Schema describes it in these
 * words, and a mistake there is explained with them.
 */
export const configWords: Readonly<Record<string, ConfigWords>> = {
  '': words('Consent configuration', 'an object with controller, noticeVersion, purposes and services'),
  controller: words('Controller', 'an object with the name of who answers for the site (GDPR 13(1)(a))'),
  'controller.name': words('Name', 'the name of who answers for the site, like "Grønlia grendehus"'),
  'controller.privacy': words('Privacy page', 'the address of the site\'s privacy page, like "/privacy" or "https://example.org/privacy"'),
  'controller.contact': words('Contact', 'an e-mail address, or an address that can be linked to'),
  noticeVersion: words('Version of the texts', 'a version like "2026-11"; another part before the first dot asks everybody again, "2026-11.1" does not'),
  months: words('Months', 'how many months a choice is remembered, refusal and acceptance alike: a whole number from 1 to 12, 6 unless told'),
  domain: words('Cookie domain', 'the domain whose subdomains share one choice, like "example.org"'),
  google: words('Google Consent Mode', 'true when the site uses Google Consent Mode v2, else leave it out'),
  purposes: words('Purposes', 'a list of purposes, 50 at most, in the order in which they are shown'),
  'purposes[]': words('Purpose', 'an object with id and text'),
  'purposes[].id': words('Id', 'an id of small letters, digits and hyphens that no other purpose and no service has, like "statistics"'),
  'purposes[].text': words('Text', 'the purpose in words, as one string or one for each language, like {"nb": "…", "en": "…"} (GDPR 13(1)(c))'),
  'purposes[].hint': words('Hint', 'one more sentence on what follows from it, as one string or one for each language'),
  'purposes[].necessary': words('Reason for not asking', 'the reason why no consent is needed (ePrivacy 5(3)), "transmission" or "asked-for", or leave it out'),
  'purposes[].kind': words('Kind', 'one of "statistics", "sharing", "advertising", "external" and "other"; a browser that sends Global Privacy Control refuses the second to the fourth'),
  services: words('Services', 'a list of services, which may be empty'),
  'services[]': words('Service', 'an object with id, purpose, receiver, country, duration and origins'),
  'services[].id': words('Id', 'an id of small letters, digits and hyphens that no other service and no purpose has, like "youtube"'),
  'services[].purpose': words('Purpose', 'the id of the one purpose that the service is for'),
  'services[].receiver': words('Receiver', 'the name of who receives the data, like "Google Ireland Ltd" (GDPR 13(1)(e))'),
  'services[].country': words('Country', 'where the receiver is, in the two capital letters of ISO 3166-1, like "NO" (GDPR 13(1)(f))'),
  'services[].duration': words('Duration', 'how long the longest of what it stores lasts, in ISO 8601, like "P13M" or "P1D", or "session" for until the window is closed (GDPR 13(2)(a))'),
  'services[].origins': words('Origins', 'a list of the origins that it loads from, like ["https://example.org"], which may be empty'),
  'services[].origins[]': words('Origin', 'an https origin without a path, like "https://example.org", or "https://*.example.org" for all its subdomains'),
  'services[].cookies': words('Cookies', 'a list of the names of its cookies, like ["_pk_id*"], which are cleared when consent is withdrawn'),
  'services[].cookies[]': words('Cookie', 'the name of a cookie, with * at the end for any ending'),
  'services[].storage': words('Storage', 'a list of what else it stores, like ["local:key"], which is cleared when consent is withdrawn'),
  'services[].storage[]': words('Storage entry', '"local:", "session:", "indexeddb:" or "cache:" and a name, with * at the end for any ending'),
  'services[].name': words('Name', 'what visitors call the service, like "YouTube"'),
  'services[].privacy': words('Privacy page', 'the web address of the receiver\'s privacy page, like "https://example.org/privacy"'),
};
