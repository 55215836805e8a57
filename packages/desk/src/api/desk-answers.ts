import type { ConsentPurpose, Contact, Controller, Petition, PetitionCounts, PetitionStatus, Text } from '@dugnad/client/model';

/** Answers of the desk's interface, as the pages read them. */
export interface Session {
  name: string;
  email: string;
  csrf: string;
  sites: { id: string; name: string; role: 'helper' | 'editor' | 'owner' }[];
}

export interface Summary {
  id: string;
  title: Text;
  status: PetitionStatus;
  test: boolean;
  deleteAfter: string;
  counts: PetitionCounts;
  comments: number;
  reports: number;
}

/** A petition as it is kept: fields that the desk does not edit are sent back as they came. */
export interface KeptPetition {
  id: string;
  title: Text;
  demand: Text;
  addressee: Text;
  background?: Text;
  goal: number[];
  closes?: string;
  languages: string[];
  contact?: Contact;
  controller: Controller;
  ask: Petition['ask'];
  eligibility: Petition['eligibility'];
  consents: ConsentPurpose[];
  handOver: Petition['handOver'];
  retention: { deleteAfter: string };
  paper: Petition['paper'];
  test: boolean;
  state: string;
  revision: number;
}

export interface Problem {
  pointer: string;
  code: string;
}

export interface PetitionAnswer {
  petition: KeptPetition;
  status: PetitionStatus;
  url: string;
  counts: PetitionCounts;
  missing: Problem[];
}

export interface DayCount {
  day: string;
  signed: number;
  confirmed: number;
}

export interface Signer {
  id: string;
  reference: string;
  name: string | null;
  /** Who answers for a child. */
  guardian: string | null;
  email: string | null;
  phone: string | null;
  postcode: string | null;
  state: string;
  method: string;
  test: boolean;
  signed: string;
}

/** What is read aloud before somebody is added. */
export interface Notice {
  texts: { id: string; lang: string; text: string; required: boolean }[];
  hash: string;
  language: string;
  languages: string[];
  ask: Petition['ask'];
  minimumAge?: number;
  gives: Petition['handOver']['gives'];
  deleteAfter: string;
  title: Text;
  controller: Controller;
}

export interface DeskFile {
  name: string;
  type: string;
  text: string;
}
