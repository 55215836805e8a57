export { writeCalendar } from './write-calendar.ts';
export type { WriteOptions } from './write-calendar.ts';
