/** Each peer as its own documentation says: three categories, English, its default looks, files from the site itself. */
import type { Side } from './sides.ts';

const CATEGORIES = [
  { id: 'statistics', title: 'Counting visits' },
  { id: 'video', title: 'Films' },
  { id: 'map', title: 'Maps' },
];

const vanillaConfig = {
  // Without it the banner hides from every browser that a program drives.
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, ...Object.fromEntries(CATEGORIES.map(({ id }) => [id, {}])) },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: { title: 'We use cookies', description: 'Grønlia asks for your consent to: counting visits, films, maps.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage preferences' },
        preferencesModal: {
          title: 'Manage cookie preferences', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', closeIconLabel: 'Close',
          sections: [{ title: 'Necessary', description: 'Needed by the page.', linkedCategory: 'necessary' }, ...CATEGORIES.map(({ id, title }) => ({ title, description: title, linkedCategory: id }))],
        },
      },
    },
  },
};

/** https://cookieconsent.orestbida.com/essential/getting-started.html: a style sheet in the head, a module that imports it at the end. */
const vanilla: Side = {
  name: 'vanilla-cookieconsent',
  pasted: { head: '<link rel="stylesheet" href="/cookieconsent.css">', last: '<script type="module" src="/cookieconsent-config.js"></script>' },
  files: [
    { path: '/cookieconsent-config.js', text: `import './cookieconsent.umd.js';\nCookieConsent.run(${JSON.stringify(vanillaConfig)});` },
    { path: '/', from: { base: 'peers', name: 'vanilla-cookieconsent/dist' } },
  ],
  refuse: ['#cc-main .cm__btn[data-role="necessary"]'],
  configuration: ['/cookieconsent-config.js'],
};

const orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: CATEGORIES.map(({ id, title }) => ({ id, title, cookies: [`_${id}`] })) };

/** Its README: the configuration in the page, then script and style sheet. */
const orejime: Side = {
  name: 'orejime',
  pasted: {
    head: '<link rel="stylesheet" href="/orejime-standard.css">',
    last: `<script>window.orejimeConfig = ${JSON.stringify(orejimeConfig)};</script><script src="/orejime-standard-en.js"></script>`,
  },
  files: [{ path: '/', from: { base: 'peers', name: 'orejime/dist' } }],
  refuse: ['.orejime-Banner-declineButton'],
};

const klaroConfig = {
  version: 1,
  lang: 'en',
  translations: { en: { privacyPolicyUrl: '/privacy', purposes: Object.fromEntries(CATEGORIES.map(({ id, title }) => [id, { title }])) } },
  services: CATEGORIES.map(({ id, title }) => ({ name: id, title, purposes: [id], cookies: [`_${id}`] })),
};

/** Its README and https://klaro.org/docs/integration/overview: both files deferred, the configuration first. */
const klaro: Side = {
  name: 'klaro',
  pasted: { head: '<script defer type="text/javascript" src="/config.js"></script>\n<script defer type="text/javascript" src="/klaro.js"></script>' },
  files: [
    { path: '/config.js', text: `var klaroConfig = ${JSON.stringify(klaroConfig)};` },
    { path: '/klaro.js', from: { base: 'peers', name: 'klaro/dist/klaro.js' } },
  ],
  refuse: ['.klaro .cn-decline'],
  configuration: ['/config.js'],
};

const tarteaucitronConfig = { privacyUrl: '/privacy', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, showIcon: true, mandatory: true, googleConsentMode: true };

/** Its README: the script, the call, and a line for each service; the smaller of its files. */
const tarteaucitron: Side = {
  name: 'tarteaucitron',
  pasted: {
    head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>tarteaucitronForceLanguage = 'en'; tarteaucitron.init(${JSON.stringify(tarteaucitronConfig)});</script>`,
    last: `<script>tarteaucitron.user.gtagUa = 'G-0000000000';
for (const service of ['gtag', 'youtube', 'googlemaps']) (tarteaucitron.job = tarteaucitron.job || []).push(service);</script>`,
  },
  files: [{ path: '/tarteaucitron/', from: { base: 'peers', name: 'tarteaucitronjs' } }],
  refuse: ['#tarteaucitronAllDenied2'],
};

export const peers: readonly Side[] = [vanilla, orejime, klaro, tarteaucitron];

/** Their names in the registry, in the same order. */
export const peerPackages = ['vanilla-cookieconsent', 'orejime', 'klaro', 'tarteaucitronjs'] as const;
