export type { HostedPage, Mail, MailRenderer, PageRenderer } from '@dugnad/client/hosted';
