import type { Whereabouts } from '../finding.ts';

const REFUSED = 1;
const TEN_SECONDS = 10_000;
const FIVE_MINUTES = 300_000;

/**
 * Asks the device where it is, which asks the person first. About where is enough. Never rejects: why it is not known is an answer.
 *
 * @param device nothing where pages without a secure line may not ask
 */
export function findHere(device: Pick<Geolocation, 'getCurrentPosition'> | undefined = (navigator as Partial<Navigator>).geolocation): Promise<Whereabouts> {
  if (!device) return Promise.resolve({ status: 'unknown' });
  const { promise, resolve } = Promise.withResolvers<Whereabouts>();
  device.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => resolve({ status: 'known', here: { latitude, longitude } }),
    ({ code }) => resolve({ status: code === REFUSED ? 'denied' : 'unknown' }),
    { timeout: TEN_SECONDS, maximumAge: FIVE_MINUTES },
  );
  return promise;
}
