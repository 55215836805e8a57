/** Words in languages (BCP 47) as they were typed; the empty tag is the language of the page, whatever that is. */
export type Words = Readonly<Record<string, string>>;

/** How a service stands on the page; `box` is `<dugnad-external>`. */
export type Way = 'box' | 'frame' | 'script' | 'picture' | 'template';

/** A purpose as it was typed, right or wrong. */
export interface DraftPurpose {
  readonly id: string;
  readonly kind: string;
  readonly necessary: string;
  readonly text: Words;
  readonly hint: Words;
}

/** A service as it was typed, right or wrong; of lists each entry is a line. */
export interface DraftService {
  readonly id: string;
  readonly purpose: string;
  readonly name: string;
  readonly receiver: string;
  readonly country: string;
  readonly duration: string;
  readonly privacy: string;
  readonly origins: string;
  readonly cookies: string;
  readonly storage: string;
  /** From here on it is about the lines in the page, and stands in no configuration. */
  readonly way: Way;
  /** What is shown, or the script, or where the site's own statistics are. */
  readonly address: string;
  /** What is shown, in words. */
  readonly label: string;
  /** The number that the provider gave the site. */
  readonly account: string;
}

/** What is typed about the site itself. */
export interface DraftSite {
  readonly name: string;
  readonly privacy: string;
  readonly contact: string;
  readonly noticeVersion: string;
  readonly months: string;
  readonly domain: string;
  readonly records: string;
  /** Where our files lie: `https://widgets.example.org`. It stands in no configuration. */
  readonly files: string;
  readonly google: boolean;
}

/** All that stands in the form. */
export interface Draft {
  readonly site: DraftSite;
  /** The languages that purposes are written in, in their order. */
  readonly languages: readonly string[];
  readonly purposes: readonly DraftPurpose[];
  readonly services: readonly DraftService[];
  /** For the editor of whoever writes the configuration: kept as it came. */
  readonly schema: string;
}

export const emptyService: DraftService = {
  ...{ id: '', purpose: '', name: '', receiver: '', country: '', duration: '', privacy: '', origins: '', cookies: '', storage: '' },
  ...{ way: 'script', address: '', label: '', account: '' },
};

export const emptyDraft: Draft = {
  site: { name: '', privacy: '', contact: '', noticeVersion: '', months: '', domain: '', records: '', files: '', google: false },
  languages: [],
  purposes: [],
  services: [],
  schema: '',
};
