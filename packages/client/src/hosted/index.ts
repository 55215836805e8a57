// What a server asks of the pages and the mails that stand with it. Types alone: neither imports the other.
export type { DeskMail, Guardian, GuardianAnswer, HelpMail, Mail, MailData, MailKind, MailRenderer, OwnShift, OwnTalk, PromisedAnswer, ShortTextData, ShortTextKind, ShortTextRenderer, SignerMail, TypedCode, VolunteerGap, VolunteerMail } from './mails.ts';
export type { FilledForm, GuardianDone, HelpSite, HelpWishes, HostedPage, OwnDone, OwnSignUp, Page, PageData, PageName, PageOptions, PageRenderer } from './pages.ts';
