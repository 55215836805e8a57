/** Does jobs one after the other in so many lanes at once; each lane takes the next that waits. Results stand in the order of the jobs. */
export async function inLanes<Job, Result>(jobs: readonly Job[], lanes: number, work: (job: Job) => Promise<Result>): Promise<Result[]> {
  const waiting = jobs.entries();
  const results: Result[] = [];
  const lane = async (): Promise<void> => {
    for (const [at, job] of waiting) results[at] = await work(job);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
