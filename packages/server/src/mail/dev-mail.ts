import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { devMailGone, devMailList, devMailPage, devMailStyleHash } from './dev-mail-page.ts';
import { readFolderMail, readFolderMails } from './read-folder-mails.ts';

const OURS = `default-src 'none'; style-src ${devMailStyleHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** A mail has its styles in place, and links that open as they do for its reader. */
const THEIRS = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation";

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const OWN_NAME = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Whether somebody at this very machine asks, by a name of this machine: codes and personal links stand in these mails, and a server
 * on the web may lack its `SMTP_URL` by mistake. What a proxy hands on, or another name leads here, is not from here.
 */
export function isFromHere({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): boolean {
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;
  return LOOPBACK.test(ip) && OWN_NAME.test(headers.host ?? '') && !isForwarded;
}

function send(reply: FastifyReply, html: string | undefined, policy = OURS): FastifyReply {
  return reply
    .code(html === undefined ? 404 : 200)
    .headers({ 'content-security-policy': html === undefined ? OURS : policy, 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(html ?? devMailGone());
}

/** `/dev/mail`, `/dev/mail/<id>` and `/dev/mail/<id>/html`: the mails of a folder, for whoever tries things out. Nothing is changed. */
export function addDevMail(server: FastifyInstance, folder: string): void {
  type WithId = { Params: { id: string } };
  server.get('/dev/mail', async (request, reply) => send(reply, isFromHere(request) ? devMailList(await readFolderMails(folder)) : undefined));
  server.get<WithId>('/dev/mail/:id', async (request, reply) => {
    const mail = isFromHere(request) ? await readFolderMail(folder, request.params.id) : undefined;
    return send(reply, mail && devMailPage(mail));
  });
  server.get<WithId>('/dev/mail/:id/html', async (request, reply) => {
    const mail = isFromHere(request) ? await readFolderMail(folder, request.params.id) : undefined;
    return send(reply, mail?.html, THEIRS);
  });
}
