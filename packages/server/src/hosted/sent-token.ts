import type { FilledForm } from '@dugnad/client/hosted';
import type { FastifyRequest } from 'fastify';

/** The form token that came with a form; whoever only looks has sent none. */
export function sentToken({ request }: { request: Pick<FastifyRequest, 'body'> }): string | undefined {
  return (request.body as FilledForm | null | undefined)?.['formToken'];
}
