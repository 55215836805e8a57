export type { HostedPage, Mail, MailRenderer, PageRenderer, ShortTextRenderer } from '@dugnad/client/hosted';
export { renderMail } from './mails/render-mail.ts';
export { renderShortText } from './mails/render-short-text.ts';
export { render } from './pages/render.ts';
