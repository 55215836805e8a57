export { forgetDeskData } from './people/forget-desk-data.ts';
export { addCoordinator } from './people/coordinators.ts';
export { mailReports } from './reports/reports.ts';
export { remindOfPromises } from './helping/remind-of-promises.ts';
export { sendDigests } from './reports/send-digests.ts';
export { addDeskPages } from './routes/add-desk-pages.ts';
export { addDesk } from './routes/add-desk.ts';
export type { DeskOptions } from './desk.ts';
