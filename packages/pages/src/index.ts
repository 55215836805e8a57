export type { HostedPage, Mail, MailRenderer, PageRenderer } from '@dugnad/client/hosted';
export { renderMail } from './mails/render-mail.ts';
export { render } from './pages/render.ts';
