/** Words by which a reader is addressed otherwise than docs/translating.md says. A variant has the rule of its own tag, else of its language. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // *Sie*
  de: ['du', 'dich', 'dir', 'dein', 'deine', 'deinem', 'deinen', 'deiner', 'deines', 'euch', 'euer', 'eure'],
  // *vous*
  fr: ['tu', 'toi', 'ton', 'ta', 'tes', 'te'],
  // *je*
  nl: ['u', 'uw'],
  // *u*
  'nl-x-formal': ['je', 'jij', 'jou', 'jouw', 'jullie'],
  // *te*
  fi: ['sinä', 'sinun', 'sinut', 'sinulle', 'sinulla', 'sinua'],
  // *du*; a sentence may begin with "De" or "Ni"
  da: ['Dem', 'Deres'],
  nb: ['Dem', 'Deres'],
  nn: ['Dykk', 'Dykkar'],
  sv: ['er', 'ert', 'era'],
  // *Ви*
  uk: ['ти', 'тебе', 'тобі', 'твій', 'твоя', 'твоє', 'твої'],
  // *siz*
  tr: ['sen', 'seni', 'sana', 'senin', 'sende'],
  // *proszę*, or nobody is addressed
  pl: ['ty', 'ciebie', 'tobie', 'twój', 'twoja', 'twoje', 'twoim'],
  // Imperatives that speak to a man
  ar: ['اختر', 'اكتب', 'أدخل', 'اضغط', 'انقر', 'افتح', 'أغلق', 'حاول', 'اتصل', 'أرسل', 'انظر', 'ابدأ', 'تحقق', 'املأ', 'حدد'],
};

/** The words in a text that address its reader otherwise. A capital counts where the word has one. */
export function findAddress(text: string, tag: string): string[] {
  const wrong = OTHERWISE[tag] ?? OTHERWISE[tag.replace(/-.*/, '')] ?? [];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => wrong.some((one) => one === word || (one === one.toLowerCase() && one === word.toLowerCase())));
}
