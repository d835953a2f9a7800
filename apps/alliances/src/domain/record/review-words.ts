import type { AllianceStatus } from '../alliance/alliance.js';
import { askedForWord } from '../week/owed-words.js';
import type { AwaitedWord } from '../week/awaited-words.js';
import type { AllianceRecord, RecordFact } from './alliance-record.js';

/** On what a word can be given in each state of an alliance: deliveries are still judged once it has concluded. */
const judgedIn: Readonly<Record<AllianceStatus, readonly AwaitedWord['on'][]>> = {
  forming: [],
  constituted: ['commitment', 'delivery', 'reported_value'],
  active: ['commitment', 'delivery', 'reported_value'],
  dormant: [],
  concluded: ['delivery'],
  dissolved: [],
};

type Around = Pick<AllianceRecord, 'alliance' | 'workplan' | 'awaitedWords'>;

/**
 * What was promised, delivered or counted while nobody could give a word on it, and somebody can now: it is put to these.
 * Of each that is said once; who is asked afterwards follows from how things stand.
 */
export function reviewWords({ alliance, workplan, awaitedWords }: Around, at: string): readonly RecordFact[] {
  return awaitedWords
    .filter(({ unasked, on }) => unasked && judgedIn[alliance.status].includes(on))
    .filter((word) => askedForWord(word, { alliance, workplan }).organizations.length > 0)
    .map((word): RecordFact => {
      const { on, id, within, ownerOrganizationId } = word;
      const about = within ?? id;
      const named = on === 'reported_value' ? { indicatorId: about } : { commitmentId: about };
      return { of: 'words', event: { type: 'word-sought', at, word, ownerOrganizationId, ...named } };
    });
}
