/** The laws and guidelines that a check rests on. */
export const sources = {
  GDPR: 'General Data Protection Regulation, Articles 4(11), 7, 12, 13 and 25',
  ePD: 'ePrivacy Directive, Article 5(3)',
  P49: 'Court of Justice, Planet49 (C-673/17) and Orange România (C-61/19)',
  'E5/20': 'EDPB Guidelines 05/2020 on consent',
  'E3/22': 'EDPB Guidelines 03/2022 on deceptive design patterns',
  'E2/23': 'EDPB Guidelines 2/2023 on the scope of Article 5(3)',
  CBT: 'EDPB Cookie Banner Taskforce, report of January 2023',
  CNIL: 'CNIL, deliberations 2020-091 and 2020-092',
  APnl: 'Autoriteit Persoonsgegevens, rules for clear cookie banners',
  APDbe: 'Belgian Data Protection Authority, cookie checklist',
  DTdk: 'Datatilsynet (Denmark), guide on the use of cookies',
  NO: 'Norwegian Electronic Communications Act, section 3-15',
  WCAG: 'Web Content Accessibility Guidelines 2.2, level AA (EN 301 549)',
  practice: 'Good practice; no law asks for it in these words',
} as const;

export type SourceKey = keyof typeof sources;
