import { cleanAddress } from '../clean-address.ts';
import { matchHost } from '../match-host.ts';
import type { Preset } from '../preset.ts';

const NUMBER = /^-?\d{1,3}(\.\d+)?$/;
/** The frame is thought to be as wide and high as this; the map then shows about what was shared. */
const [WIDTH, HEIGHT, TILE] = [640, 400, 256];

interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

function findMarker({ searchParams }: URL): readonly [string, string] | undefined {
  const [latitude, longitude] = [searchParams.get('mlat') ?? '', searchParams.get('mlon') ?? ''];
  return NUMBER.test(latitude) && NUMBER.test(longitude) ? [latitude, longitude] : undefined;
}

function findView(src: URL): View | undefined {
  const [, zoom, ...place] = /[#&]map=(\d{1,2})(?:\.\d+)?\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/.exec(src.hash) ?? [];
  const [latitude, longitude] = place.length === 2 ? place : (findMarker(src) ?? []);
  return latitude && longitude ? { zoom: Number(zoom ?? 16), latitude: Number(latitude), longitude: Number(longitude) } : undefined;
}

/** West, south, east, north: in Mercator's projection the whole earth is one tile at zoom 0. */
function writeBox({ zoom, latitude, longitude }: View): string {
  const degrees = 360 / (TILE * 2 ** zoom);
  const [across, along] = [(degrees * WIDTH) / 2, ((degrees * HEIGHT) / 2) * Math.cos((latitude * Math.PI) / 180)];
  return [longitude - across, latitude - along, longitude + across, latitude + along].map((edge) => edge.toFixed(5)).join(',');
}

const write = (box: string, marker: string | undefined): string =>
  `https://www.openstreetmap.org/export/embed.html?${new URLSearchParams({ bbox: box, layer: 'mapnik', ...(marker && { marker }) })}`;

/** What was a frame already stays the same part of the map. */
function writeAgain({ searchParams }: URL): string | undefined {
  const box = searchParams.get('bbox') ?? '';
  return box.split(',').filter((edge) => NUMBER.test(edge)).length === 4 ? write(box, searchParams.get('marker') ?? undefined) : undefined;
}

/** Other names under theirs are other people's. */
const isOurs = (src: URL): boolean => /^(?:www\.)?(?:openstreetmap|osm)\.org$/.test(src.hostname) && matchHost(src, 'openstreetmap.org', 'osm.org');

/**
 * Only the layer that the foundation runs itself, for the others are other people's: osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ.
 * Nothing is left that follows people, the tiles come by Fastly, the receiver is British:
 * law-innovation-tech.notion.site/OpenStreetMap-OSM-Embedding-364a5962dbd0809bb7e7d209af442f96, gitlab.com/osmfoundation/board-action-items.
 */
export const preset: Preset = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  kind: 'frame',
  receiver: 'OpenStreetMap Foundation',
  country: 'GB',
  privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  origins: ['https://www.openstreetmap.org', 'https://tile.openstreetmap.org'],
  cookies: [],
  storage: [],
  duration: 'session',
  sends: ['address'],
  embed(src) {
    if (!isOurs(src)) return undefined;
    if (src.pathname === '/export/embed.html') return writeAgain(src);
    const view = findView(src);
    return view && write(writeBox(view), findMarker(src)?.join(','));
  },
  link: (src) => (isOurs(src) ? cleanAddress(src) : undefined),
};
