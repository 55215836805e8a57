import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Preset } from './preset.ts';

/** An address as people share it, what a frame shows of it, and what opens by the link; nothing where it is not for this preset. */
export type Row = readonly [shared: string, framed: string | undefined, opened: string | undefined];

/** Every address of the table, and what holds for all of them. */
export function testAddresses(preset: Preset, rows: readonly Row[]): void {
  describe(`${preset.name}: an address`, () => {
    for (const [shared, framed, opened] of rows) {
      it(`${shared} is ${framed ? 'shown' : opened ? 'only linked to' : 'left alone'}`, () => {
        const src = new URL(shared);
        equal(preset.embed?.(src), framed, 'framed');
        equal(preset.link(src), opened, 'opened');
        equal(src.href, new URL(shared).href, 'the address that was given stays as it was');
      });
    }

    it('is of the preset only at its own host', () => {
      for (const [shared] of rows) {
        const { pathname, search, hash, hostname } = new URL(shared);
        for (const host of ['evil.example', `${hostname}.evil.example`, `evil-${hostname.split('.').slice(-2).join('.')}`, `user:word@${hostname}`, `${hostname}:8443`]) {
          const other = new URL(`https://${host}${pathname}${search}${hash}`);
          equal(preset.embed?.(other), undefined, other.href);
          equal(preset.link(other), undefined, other.href);
        }
      }
    });

    it('becomes an encrypted one of an origin that the preset names', () => {
      for (const [, framed, opened] of rows) {
        ok(!framed || preset.origins.includes(new URL(framed).origin), framed);
        ok(!opened || new URL(opened).protocol === 'https:', opened);
      }
    });

    it('gives the same frame and the same link once more', () => {
      for (const [, framed, opened] of rows) {
        if (framed) equal(preset.embed?.(new URL(framed)), framed);
        if (opened) equal(preset.link(new URL(opened)), opened);
      }
    });
  });
}
