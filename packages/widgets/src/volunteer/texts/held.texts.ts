import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** What somebody has signed up for already, as this device knows it. Some of it may wait for a person’s yes: it is never called theirs. */
export const held = {
  same: (): string => msg('You have chosen this already', { id: 'volunteer.held.same' }),
  /** `title`: what one does then. `time`: of which day and clock. */
  overlaps: (title: unknown, time: string): TemplateResult => msg(html`Overlaps with ${title}, ${time}, which you have chosen`, { id: 'volunteer.held.overlaps' }),
  keep: (): string => msg('Remember my times here. This device is mine.', { id: 'volunteer.held.keep' }),
};
