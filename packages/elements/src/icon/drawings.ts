/** Drawn on 24 × 24 with a stroke of 2 and round ends. Each is an export of its own: what a page does not draw, it does not fetch. */
export const calendar = 'M4 6h16v14H4zM4 10.5h16M8 3v4M16 3v4';
export const check = 'M4.5 12.5l5 5 10-11';
export const chevronDown = 'M5 9l7 7 7-7';
export const chevronEnd = 'M9 5l7 7-7 7';
export const chevronStart = 'M15 5l-7 7 7 7';
export const clock = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2';
export const close = 'M6 6l12 12M18 6L6 18';
export const info = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v0';
export const languages = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3.5 4 3.5 14 0 18c-3.5-4-3.5-14 0-18';
export const link = 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1';
export const mail = 'M3 6h18v12H3zM3 7l9 6 9-6';
export const message = 'M4 4h16v12h-9l-5 4v-4H4z';
export const phone = 'M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z';
export const place = 'M12 21c-4.5-5-7-8-7-11a7 7 0 0 1 14 0c0 3-2.5 6-7 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
export const print = 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z';
export const warning = 'M12 4L2.5 20h19zM12 10v5M12 17.3v0';
