import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'your site counts visits, or shows what others made: videos, maps, posts.',
  insteadWhen: [{ when: 'a form asks somebody to agree to something', use: '`<dugnad-consent-choice>`' }],
  snippet: `<script type="application/json" id="dugnad-consent-config">
  {
    "controller": { "name": "Grønlia grendehus", "privacy": "/privacy" },
    "noticeVersion": "2026-11",
    "purposes": [{ "id": "video", "text": { "en": "Videos", "nb": "Videoer" }, "kind": "external" }],
    "services": [{ "id": "youtube", "purpose": "video", "receiver": "Google Ireland Ltd", "country": "IE", "duration": "P6M", "origins": ["https://www.youtube-nocookie.com"] }]
  }
</script>
<script src="https://dugnad.example/consent-head.js"></script>
<!-- The first in <body>; left out, it comes there by itself. -->
<dugnad-consent></dugnad-consent>`,
  roles: ['region'],
  keys: [
    { keys: 'Tab', does: 'Goes into it from the beginning of the page: refuse, accept, choose.' },
    { keys: 'Enter, Space', does: 'Answers. The focus goes back to where it was.' },
  ],
  weDo: [
    'It is said once, politely, and takes no focus: the page can be read and used meanwhile.',
    'Refusing and accepting are made by one rule. No style sheet makes them differ.',
    'It never lies over what has the focus, and the end of the page comes out from under it.',
    'All of it is in one language: the visitor’s, or the first that has every purpose.',
  ],
  youDo: ['Give each purpose a name that says what happens, in every language of your site.', 'Write the easy words too (`en-simple`): with all of them there, the layer offers easy language.'],
};
