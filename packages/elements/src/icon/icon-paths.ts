import * as drawings from './drawings.ts';

/** Every drawing by the name that a page writes. `start` and `end` follow the reading direction. */
export const iconPaths = {
  calendar: drawings.calendar,
  check: drawings.check,
  'chevron-down': drawings.chevronDown,
  'chevron-end': drawings.chevronEnd,
  'chevron-start': drawings.chevronStart,
  clock: drawings.clock,
  close: drawings.close,
  file: drawings.file,
  image: drawings.image,
  info: drawings.info,
  languages: drawings.languages,
  link: drawings.link,
  mail: drawings.mail,
  message: drawings.message,
  person: drawings.person,
  phone: drawings.phone,
  place: drawings.place,
  print: drawings.print,
  warning: drawings.warning,
} as const;

export type IconName = keyof typeof iconPaths;
