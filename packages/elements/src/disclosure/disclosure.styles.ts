import { css } from 'lit';

export const styles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .icon {
    transition: rotate var(--_motion-duration) var(--_motion-easing);
  }

  [open] .icon {
    rotate: 180deg;
  }

  @media (hover: hover) {
    summary:hover {
      color: var(--_color-accent-strong);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }

  .content {
    padding-block: var(--_space-half) var(--_space-2);
  }

  slot:not([name])::slotted(:first-child) {
    margin-block-start: 0;
  }

  slot:not([name])::slotted(:last-child) {
    margin-block-end: 0;
  }

  @media print {
    .icon {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
