import { describe, it } from 'node:test';
import { describeShiftRegister } from '../../contract/index.ts';
import { isDugnadError } from '../../errors/index.ts';
import type { OpportunityInput, SignUpInput } from '../../model/index.ts';
import { createMemoryShiftRegister } from '../memory/index.ts';
import { createHttpShiftRegister } from './index.ts';

/** A server as small as it can be: what is asked by HTTP is asked of a register in memory. */
function serve(opportunities: OpportunityInput[]) {
  const register = createMemoryShiftRegister({ opportunities });
  let isCut = false;
  const answer = async (href: string, init: RequestInit): Promise<unknown> => {
    const { pathname, searchParams } = new URL(href);
    if (init.method !== 'POST') return searchParams.get('site') === 'gronlia' ? register.listOpportunities() : undefined;
    const [, id = ''] = /^\/api\/v1\/opportunities\/([^/]+)\/sign-ups$/.exec(pathname) ?? [];
    const key = new Headers(init.headers).get('idempotency-key')?.slice(1, -1) ?? '';
    return register.signUp(id, JSON.parse(init.body as string) as SignUpInput, { idempotencyKey: key });
  };
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    try {
      return Response.json(await answer(href as string, init), { status: init.method === 'POST' ? 202 : 200 });
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      return Response.json({ type: `/problems/${error.code}`, title: error.code, errors: error.errors }, { status: 422 });
    }
  };
  return {
    register: createHttpShiftRegister({ src: 'https://host.example/embed/volunteer/gronlia', fetch }),
    block: (domain: string) => register.update({ blocked: [`aud@${domain}`] }),
    cut: () => void (isCut = true),
  };
}

describeShiftRegister('HTTP', serve, { describe, it });
