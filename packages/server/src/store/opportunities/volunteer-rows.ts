export interface VolunteerImportRow {
  id: string;
  opportunity_id: string;
  at: string;
  agreed: 'paper' | 'association' | 'phone';
  added: number;
  /** Who were there already, or stood in the list twice. */
  left_out: number;
  undone_at: string | null;
}

/** `data` is JSON, and that of a mail of its kind. What is withdrawn has no sign-up any more. */
export interface VolunteerNewsRow {
  id: string;
  opportunity_id: string;
  sign_up_id: string | null;
  kind: 'volunteer' | 'volunteer-news';
  data: string;
  created: string;
}
