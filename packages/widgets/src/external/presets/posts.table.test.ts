import { testAddresses } from '../preset.page.ts';
import { preset as facebook } from './facebook.ts';
import { preset as instagram } from './instagram.ts';

const FACEBOOK = 'https://www.facebook.com';
const plugin = (kind: string, path: string): readonly [string, string] => [
  `${FACEBOOK}/plugins/${kind}.php?${new URLSearchParams({ href: `${FACEBOOK}${path}` })}`,
  `${FACEBOOK}${path}`,
];

testAddresses(facebook, [
  [`${FACEBOOK}/rodekors/posts/10158652364412345`, ...plugin('post', '/rodekors/posts/10158652364412345')],
  [`${FACEBOOK}/rodekors/posts/pfbid02abcDEF?rdid=x&mibextid=y`, ...plugin('post', '/rodekors/posts/pfbid02abcDEF')],
  [`${FACEBOOK}/permalink.php?story_fbid=123&id=456`, ...plugin('post', '/permalink.php?story_fbid=123&id=456')],
  [`${FACEBOOK}/photo/?fbid=123&set=a.1`, ...plugin('post', '/photo/?fbid=123&set=a.1')],
  [`${FACEBOOK}/rodekors/photos/a.1/123`, ...plugin('post', '/rodekors/photos/a.1/123')],
  [`${FACEBOOK}/groups/naboer/posts/123/`, ...plugin('post', '/groups/naboer/posts/123/')],
  [`${FACEBOOK}/groups/123/permalink/456/`, ...plugin('post', '/groups/123/permalink/456/')],
  ['https://m.facebook.com/rodekors/posts/123?__tn__=R', ...plugin('post', '/rodekors/posts/123')],
  [`${FACEBOOK}/rodekors/videos/123/`, ...plugin('video', '/rodekors/videos/123/')],
  [`${FACEBOOK}/rodekors/videos/en-tittel/123`, ...plugin('video', '/rodekors/videos/en-tittel/123')],
  ['http://web.facebook.com/watch/?v=123&ref=sharing', ...plugin('video', '/watch/?v=123')],
  [`${FACEBOOK}/reel/123?fbclid=IwAR0`, ...plugin('video', '/reel/123')],
  [`${FACEBOOK}/rodekors`, ...plugin('page', '/rodekors')],
  [`${FACEBOOK}/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Frodekors%2Fposts%2F123&width=500`, ...plugin('post', '/rodekors/posts/123')],
  [`${FACEBOOK}/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fposts%2F123`, undefined, undefined],
  [`${FACEBOOK}/plugins/post.php`, undefined, undefined],
  [`${FACEBOOK}/permalink.php`, undefined, `${FACEBOOK}/permalink.php`],
  [`${FACEBOOK}/watch/`, undefined, `${FACEBOOK}/watch/`],
  [`${FACEBOOK}/events/123456/`, undefined, `${FACEBOOK}/events/123456/`],
  [`${FACEBOOK}/share/p/AbCd/`, undefined, `${FACEBOOK}/share/p/AbCd/`],
  [`${FACEBOOK}/login`, undefined, `${FACEBOOK}/login`],
  ['https://fb.watch/AbCdEf/', undefined, 'https://fb.watch/AbCdEf/'],
  ['https://fb.me/e/AbCd', undefined, 'https://fb.me/e/AbCd'],
  ['https://www.instagram.com/p/C1a2b3d4e5f/', undefined, undefined],
]);

const post = (path: string): readonly [string, string] => [`https://www.instagram.com/${path}/embed/`, `https://www.instagram.com/${path}/`];

testAddresses(instagram, [
  ['https://www.instagram.com/p/C1a2b3d4e5f/', ...post('p/C1a2b3d4e5f')],
  ['https://www.instagram.com/p/C1a2b3d4e5f/?igsh=MzRlODBiNWFlZA==', ...post('p/C1a2b3d4e5f')],
  ['https://www.instagram.com/p/C1a2b3d4e5f/?utm_source=ig_web_copy_link&img_index=2', ...post('p/C1a2b3d4e5f')],
  ['http://instagram.com/p/C1a2b3d4e5f', ...post('p/C1a2b3d4e5f')],
  ['https://instagr.am/p/C1a2b3d4e5f', ...post('p/C1a2b3d4e5f')],
  ['https://www.instagram.com/rodekors.norge/p/C1a2b3d4e5f/', ...post('p/C1a2b3d4e5f')],
  ['https://www.instagram.com/reel/C-_2b3d4e5f/', ...post('reel/C-_2b3d4e5f')],
  ['https://www.instagram.com/reels/C1a2b3d4e5f/', ...post('reel/C1a2b3d4e5f')],
  ['https://www.instagram.com/tv/C1a2b3d4e5f/', ...post('reel/C1a2b3d4e5f')],
  ['https://www.instagram.com/p/C1a2b3d4e5f/embed/captioned/', ...post('p/C1a2b3d4e5f')],
  ['https://www.instagram.com/rodekors.norge/?igshid=1', undefined, 'https://www.instagram.com/rodekors.norge/'],
  ['https://www.instagram.com/explore/tags/dugnad/', undefined, 'https://www.instagram.com/explore/tags/dugnad/'],
  ['https://www.instagram.com/p/', undefined, 'https://www.instagram.com/p/'],
  ['https://www.facebook.com/rodekors', undefined, undefined],
]);
