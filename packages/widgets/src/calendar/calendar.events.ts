import type { Activity } from '@dugnad/client/model';

export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';

/** The calendar shows another date, or shows it another way. */
export class DugnadDateChangeEvent extends Event {
  static readonly type = 'dugnad-date-change';
  /** The date looked at: `2026-11-22`. */
  readonly date: string;
  readonly view: 'list' | 'month';

  constructor(date: string, view: 'list' | 'month') {
    super(DugnadDateChangeEvent.type, { bubbles: true, composed: true });
    this.date = date;
    this.view = view;
  }
}

/** The visitor has opened an activity. */
export class DugnadActivityOpenEvent extends Event {
  static readonly type = 'dugnad-activity-open';
  readonly activity: Activity;

  constructor(activity: Activity) {
    super(DugnadActivityOpenEvent.type, { bubbles: true, composed: true });
    this.activity = activity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-date-change': DugnadDateChangeEvent;
    'dugnad-activity-open': DugnadActivityOpenEvent;
  }
}
