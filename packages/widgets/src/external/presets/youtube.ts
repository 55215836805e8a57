import { matchHost } from '../match-host.ts';
import { NO_END, type Preset } from '../preset.ts';

const VIDEO = /^[\w-]{11}$/;
const PLAYLIST = /^[\w-]{13,64}$/;

function findVideo({ hostname, pathname, searchParams }: URL): string | undefined {
  const [first = '', second = ''] = pathname.split('/').slice(1);
  const written = hostname === 'youtu.be' ? first : /^(shorts|live|embed|v)$/.test(first) ? second : first === 'watch' ? searchParams.get('v') : '';
  return written && VIDEO.test(written) ? written : undefined;
}

/** `90`, `90s` and `1h2m3s`, in the query or behind the `#`, in seconds. */
function findStart({ searchParams, hash }: URL): number {
  const written = [searchParams.get('t'), searchParams.get('start'), hash.replace('#t=', '')].find(Boolean) ?? '';
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(written)?.slice(1) ?? [];
  return parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (3600 / 60 ** at), 0);
}

const isOurs = (src: URL): boolean => matchHost(src, 'youtube.com', 'youtube-nocookie.com') || (src.hostname === 'youtu.be' && matchHost(src, 'youtu.be'));

function findPlaylist(src: URL): string | undefined {
  const list = src.searchParams.get('list');
  return /^\/(playlist|embed\/videoseries)$/.test(src.pathname) && list && PLAYLIST.test(list) ? list : undefined;
}

function write(src: URL, video: (id: string, start: number) => string, playlist: (id: string) => string): string | undefined {
  const [id, list] = isOurs(src) ? [findVideo(src), findPlaylist(src)] : [];
  return list ? playlist(list) : id && video(id, findStart(src));
}

/**
 * The privacy-enhanced player still writes to local storage before play: `yt-remote-device-id`
 * (github.com/insin/control-panel-for-youtube/issues/33), `ytidb`, `yt-player-caption-persistence`, `yt-icons-last-purged`; after
 * play the cookies of youtube.com, 180 days the longest (github.com/wellcomecollection/wellcomecollection.org/pull/13403, measured
 * in August 2026; none of the keys ends by itself; mta-sts.trustyourwebsite.com/nl/en/guides/youtube-embed-privacy).
 * Receiver: businessandfinance.com/fdi-december-2018-google (Google Ireland is the controller in the EEA since 22 January 2019).
 */
export const preset: Preset = {
  id: 'youtube',
  name: 'YouTube',
  kind: 'frame',
  receiver: 'Google Ireland Limited',
  country: 'IE',
  privacy: 'https://policies.google.com/privacy',
  origins: ['https://www.youtube-nocookie.com', 'https://www.youtube.com'],
  cookies: ['VISITOR_INFO1_LIVE', 'VISITOR_PRIVACY_METADATA', 'YSC', '__Secure-YNID', '__Secure-ROLLOUT_TOKEN'],
  storage: ['local:yt-*', 'local:ytidb*'],
  duration: NO_END,
  sends: ['address', 'cookies', 'viewing'],
  embed: (src) => write(
    src,
    (id, start) => `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
    (list) => `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
  ),
  link: (src) => write(
    src,
    (id, start) => `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    (list) => `https://www.youtube.com/playlist?list=${list}`,
  ),
};
