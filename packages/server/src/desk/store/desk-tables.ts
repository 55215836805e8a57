/** What a coordinator may do on a site; each may do what those before may. */
export const ROLES = ['helper', 'editor', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Tables of the desk. Moments and JSON as in the other tables. */
export interface DeskTables {
  desk_coordinators: CoordinatorRow;
  desk_roles: { coordinator_id: string; site_id: string; role: Role };
  /** Codes to sign in. One that nobody can use stands for an address that nobody has: both take the same time. */
  desk_codes: { id: string; email_key: string; coordinator_id: string | null; code_hash: string; tries: number; created: string; expires: string; used_at: string | null };
  desk_sessions: { id_hash: string; coordinator_id: string; created: string; seen: string; expires: string };
  /** Only added to: the database refuses anything else. Nothing of a signer but ids is in it. */
  desk_audit: AuditRow;
  /** `number` of signatures without their names; those with names are signatures of their own. */
  desk_sheets: { id: string; petition_id: string; code: string; number: number; names: number; at: string; coordinator_id: string };
  desk_invalidations: { id: string; petition_id: string; condition: string; number: number; at: string; coordinator_id: string; undone_at: string | null };
  /** What each was before. */
  desk_invalidated: { invalidation_id: string; signature_id: string; state: string };
  /** What became of a report of abuse. */
  desk_reports: { report_id: string; mailed_at: string; closed_at: string | null };
  desk_hand_overs: { id: string; petition_id: string; gives: string; number: number; hash: string; delete_after: string; at: string; coordinator_id: string };
  desk_digests: { coordinator_id: string; site_id: string; sent_at: string };
}

export interface CoordinatorRow {
  id: string;
  email: string;
  /** Lower case: what is looked up. */
  email_key: string;
  name: string;
  language: string;
  created: string;
}

export interface AuditRow {
  id: string;
  at: string;
  site_id: string | null;
  coordinator_id: string;
  action: string;
  petition_id: string | null;
  subject: string | null;
  detail: string;
}
