import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { BULK_KINDS } from './mail-rows.ts';
import { domainOf } from './mail-address.ts';
import type { MailOutcome, MailPressure, MailQueueStore, NewMail, QueuedMail } from './mail-queue-store.ts';
