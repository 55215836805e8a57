import type { FieldError } from '@dugnad/client/errors';
import type { FirstStep, Text } from '@dugnad/client/model';

/** What becomes of one row of a list of people. */
export interface LookedAt {
  status: 'new' | 'there' | 'twice' | 'wrong';
  errors?: FieldError[];
}

/** A list that was taken. */
export interface TakenList {
  id: string;
  at: string;
  agreed: 'paper' | 'association' | 'phone';
  added: number;
  leftOut: number;
  undone: string | null;
  canTakeBack: boolean;
}

export interface ListsAnswer {
  opportunity: { id: string; title: Text; first: FirstStep; minimumAge?: number };
  imports: TakenList[];
}
