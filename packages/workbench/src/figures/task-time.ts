import type { CDPSession } from 'puppeteer-core';

/** Processor time that a page's main thread has taken so far, in ms, of a session that has `Performance.enable` with thread ticks. */
export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration');
  if (!task) throw new Error('Chromium gave no TaskDuration');
  return task.value * 1000;
}
