import type { TestContext } from 'node:test';
import { buildServer } from '../build-server.ts';
import type { FastifyInstance } from '../index.ts';
import type { AuditPageOptions } from './audit-routes.ts';
import type { Auditor, AuditReport, AuditTools, ConfigWriter } from './auditor.ts';

export const publicUrl = 'https://petitions.example';

/** What an auditor might say of a page that is not friendly to whoever shows it. */
export const plainReport: AuditReport = {
  title: '<script>alert(1)</script>', url: 'https://a.example/', language: 'nl-NL', at: '2026-11-29T12:00:00.000Z',
  before: { stored: [{ kind: 'cookie', name: '_ga' }], hosts: [{ host: 'www.googletagmanager.com', service: { provider: 'Google Tag Manager', kind: 'measuring' } }, { host: 'cdn.example.net' }] },
  accepted: { stored: [{ kind: 'local', name: 'yt-player' }, { kind: 'cookie', name: '_pk_id' }], hosts: [] },
  frames: ['www.youtube.com'],
};

/** An error of the auditor, by its name as the server knows it. */
export const auditError = (code: string, message: string): Error => Object.assign(new Error(message), { name: 'AuditError', code });

/** Tools that do what a test says, and what they were asked. */
export function plainTools(audit: Auditor['audit'] = async () => plainReport): AuditTools & { found: Parameters<ConfigWriter['configOfFound']>[0][] } {
  const found: Parameters<ConfigWriter['configOfFound']>[0][] = [];
  return {
    found,
    auditor: { audit, drawFindings: ({ url }) => `<section><h2>To be mended</h2><p>${url}</p></section>`, reportStyles: ':root { --line: gray; }' },
    writer: {
      configLanguages: ['en', 'nl'],
      async configOfFound(asked) {
        found.push(asked);
        return { config: { noticeVersion: asked.noticeVersion, services: ['</textarea><script>'] }, language: 'nl', missing: ['Say who you are: "controller" & <name>.'], known: ['YouTube'], others: ['Hotjar'] };
      },
    },
  };
}

export function openAuditServer(context: Pick<TestContext, 'after'>, options: Partial<AuditPageOptions> = {}): FastifyInstance {
  const app = buildServer({ closeAtOnce: true, audit: { tools: plainTools(), publicUrl: () => publicUrl, ...options } });
  context.after(() => app.close());
  return app;
}

interface Answer {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
}

/** As a browser posts the form. */
export async function ask(app: FastifyInstance, address: string, { language = '', headers = {}, remoteAddress = '8.8.8.8' }: { language?: string; headers?: Record<string, string>; remoteAddress?: string } = {}): Promise<Answer> {
  const given = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: 'null', 'sec-fetch-site': 'same-origin', ...headers };
  return app.inject({ method: 'POST', url: '/audit', headers: given, payload: new URLSearchParams({ address, language }).toString(), remoteAddress });
}

export async function look(app: FastifyInstance, url: string): Promise<Answer> {
  return app.inject({ url, headers: { accept: 'text/html' } });
}
