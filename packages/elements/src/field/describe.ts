/** What a control has been told to point at by us; what its page gave it stays in front. */
export interface Description {
  /** The control's `aria-describedby` as the page wrote it. */
  readonly own: string | null;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  readonly counterId?: string | undefined;
}

/** The value of `aria-describedby`: the page's own ids, the hint, the error, the count; nothing when there is none. */
export function describe({ own, hintId, errorId, counterId }: Description): string | undefined {
  const ids = [...(own ?? '').split(/\s+/), hintId, errorId, counterId].filter((id) => id);
  return ids.length > 0 ? [...new Set(ids)].join(' ') : undefined;
}
