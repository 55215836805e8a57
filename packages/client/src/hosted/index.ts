// What a server asks of the pages and the mails that stand with it. Types alone: neither imports the other.
export type { DeskMail, Mail, MailData, MailKind, MailRenderer, SignerMail, TypedCode } from './mails.ts';
export type { FilledForm, HelpSite, HelpWishes, HostedPage, Page, PageData, PageName, PageOptions, PageRenderer } from './pages.ts';
