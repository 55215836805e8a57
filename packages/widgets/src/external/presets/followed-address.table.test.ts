import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadPreset, type PresetId } from '../load-preset.ts';

/** Addresses as the buttons for sharing write them, with what follows people behind them. */
const followed: readonly [PresetId, plain: string, marks: string][] = [
  ['youtube', 'https://youtu.be/dQw4w9WgXcQ', '?si=8dtn2gTcF4Q9xFdH'],
  ['youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', '&feature=youtu.be&pp=ygUG'],
  ['vimeo', 'https://vimeo.com/76979871', '?share=copy&fl=sv&fe=ci'],
  ['google-maps', 'https://www.google.com/maps?q=Oslo', '&utm_campaign=vår'],
  ['google-maps', 'https://maps.app.goo.gl/AbCdEf123', '?utm_source=mail'],
  ['openstreetmap', 'https://www.openstreetmap.org/?mlat=59.9&mlon=10.7', '&utm_medium=mail'],
  ['facebook', 'https://www.facebook.com/rodekors/posts/123', '?__cft__[0]=AZX&__tn__=%2CO%2CP-R'],
  ['facebook', 'https://www.facebook.com/rodekors/videos/123', '?mibextid=xfxF2i&rdid=a'],
  ['facebook', 'https://fb.watch/AbCdEf/', '?fbclid=IwAR0'],
  ['instagram', 'https://www.instagram.com/p/C1a2b3d4e5f/', '?igsh=MzRlODBiNWFlZA'],
  ['instagram', 'https://www.instagram.com/rodekors.norge/', '?utm_source=qr&igshid=1'],
  ['spotify', 'https://open.spotify.com/show/4rOoJ6Egrf8K2IrywzwOMk', '?si=4e1f&nd=1'],
  ['soundcloud', 'https://soundcloud.com/forss/flickermood', '?si=1&utm_source=clipboard&utm_medium=text'],
  ['soundcloud', 'https://on.soundcloud.com/AbCdE', '?utm_source=mail'],
  ['google-forms', 'https://docs.google.com/forms/d/e/1FAIpQLSdyXyz0123456789abcdEF/viewform', '?usp=sharing&ouid=123'],
  ['google-forms', 'https://forms.gle/AbCdEf123', '?fbclid=IwAR0'],
  ['google-calendar', 'https://calendar.google.com/calendar/embed?src=a%40b.no', '&utm_source=mail&pli=1'],
  ['jitsi', 'https://meet.jit.si/Kaffe', '?utm_source=mail'],
];

describe('an address that follows who shared it', () => {
  for (const [id, plain, marks] of followed) {
    it(`shows and opens at ${id} what ${plain} does`, async () => {
      const preset = await loadPreset(id);
      ok(preset);
      equal(preset.embed?.(new URL(plain + marks)), preset.embed?.(new URL(plain)));
      equal(preset.link(new URL(plain + marks)), preset.link(new URL(plain)));
      ok(preset.link(new URL(plain)));
    });
  }
});
