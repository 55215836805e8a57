import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a film, a map, a post, a form, a calendar or a meeting room of somebody else belongs into your page.',
  insteadWhen: [
    { when: 'you can keep the film or the picture on your own site', use: '`<video>` or `<img>`: nobody else learns of it, and nobody is asked' },
    { when: 'it is a script that counts, or follows, and shows nothing', use: '`<script type="text/plain" data-consent="…">`' },
  ],
  snippet: `<dugnad-external service="youtube" src="https://www.youtube.com/watch?v=dQw4w9WgXcQ" label="Film: the park in June">
  <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Film: the park in June (YouTube)</a>
</dugnad-external>`,
  roles: ['button', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes to “Show once”, to “Always show”, and to the link.' },
    { keys: 'Enter', does: 'Shows it, or opens it at the provider.' },
    { keys: 'Space', does: 'Shows it.' },
  ],
  weDo: ['Nothing of theirs is asked for before it is shown.', 'Showing once and always are one template and one style.', 'Focus goes into the frame, which has a name.', 'The box is as large before as after, and grows with its words.', 'The most private address that the provider has is the one that is shown.'],
  youDo: ['Say in `label` what it is.', 'Put a plain link inside, for pages without script.', 'Give the service a place in your consent configuration: else it can be shown once only, and the console says what to add.', 'Let `frame-src` of your Content-Security-Policy name the provider.'],
};
