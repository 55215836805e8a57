import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

/** A video, and the secret of one that is not listed. */
interface Video {
  readonly id: string;
  readonly secret: string;
  /** `#t=90s`, where it begins. */
  readonly start: string;
}

const PATH = /^\/(?:video\/|(?:channels|groups|showcase|album)\/[\w-]+\/(?:videos?\/)?)?(\d{5,12})(?:\/([0-9a-f]{6,16}))?\/?$/;

function findVideo(src: URL): Video | undefined {
  const [, id, secret = src.searchParams.get('h') ?? ''] = (matchHost(src, 'vimeo.com') && PATH.exec(src.pathname)) || [];
  const start = /^#t=[\dhms]{1,12}$/.test(src.hash) ? src.hash : '';
  return id ? { id, secret: /^[0-9a-f]{6,16}$/.test(secret) ? secret : '', start } : undefined;
}

/**
 * `dnt=1` sets no new cookies of Vimeo's own (`vuid`, two years, stays away); those against robots remain, `cf_clearance` a year:
 * help.vimeo.com/hc/en-us/articles/26080940921361 (July 2024).
 * Receiver: law-innovation-tech.notion.site/Vimeo-35fa5962dbd0808a85d3f1d7d965f13e.
 */
export const preset: Preset = {
  id: 'vimeo',
  name: 'Vimeo',
  kind: 'frame',
  receiver: 'Vimeo.com, Inc.',
  country: 'US',
  privacy: 'https://vimeo.com/privacy',
  origins: ['https://player.vimeo.com'],
  cookies: ['player_clearance', '__cf_bm', '_cfuvid', 'cf_clearance'],
  storage: [],
  duration: 'P1Y',
  sends: ['address', 'cookies', 'viewing'],
  embed(src) {
    const video = findVideo(src);
    return video && `https://player.vimeo.com/video/${video.id}?${video.secret && `h=${video.secret}&`}dnt=1${video.start}`;
  },
  link(src) {
    const video = findVideo(src);
    return video && `https://vimeo.com/${video.id}${video.secret && `/${video.secret}`}${video.start}`;
  },
};
