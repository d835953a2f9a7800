import type { LocalizedText } from '../decision.js';

/** What a note in a group's room is about; nothing of these: the alliance as a whole. */
export interface NoteSubject {
  readonly reportId?: string;
  /** A seat of the group, for which it chooses its own. */
  readonly seatId?: string;
}

/** What an organisation says to its own constituency in an alliance, and to nobody else. */
export interface GroupNote extends NoteSubject {
  readonly id: string;
  readonly allianceId: string;
  readonly constituency: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly text: LocalizedText;
  readonly at: string;
}
