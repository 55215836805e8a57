import type { DugnadError } from '../../errors/errors.ts';
import type { ActivityPage } from '../../ports/activity-source.ts';

/** What is told of a source beside the activities themselves. */
export interface Told extends Pick<ActivityPage, 'timeZone' | 'problems' | 'asOf'> {
  src: string;
  name: string | undefined;
  /** Why the last good reading is shown instead of a new one. */
  failure: DugnadError | undefined;
}

/** An answer with all that the port promises to say of it. */
export function pageOf(answer: Pick<ActivityPage, 'activities' | 'more'>, { src, name, failure, ...told }: Told): ActivityPage {
  const named = name && { name };
  return { ...answer, ...told, ...named, failures: failure ? [{ src, error: failure, ...named }] : [], stale: !!failure };
}
