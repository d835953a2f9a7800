import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { ReadModels } from '#messaging';
import { type DeclaredConflict, keptAway } from '../domain/conflicts.js';
import { isConfidential } from '../domain/seat-call.js';
import type { SimilarInitiative } from '../domain/similar/similar-initiatives.js';
import { type ComparedDraft, codesSaidBy } from '../domain/similar/codes-said.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { DeclaredConflicts } from '../persistence/declared-conflicts.js';
import { type KnownInitiative, KnownInitiatives } from '../persistence/read-models.js';
import { isSeeking, tableOf } from '../persistence/records.js';
import { Resting } from './resting.js';
import { isCalled } from './suggestion-access.js';

/** So many are shown. */
const similarShown = 5;

export interface FoundSimilar extends SimilarInitiative {
  readonly title: TextByLanguage;
  readonly leadOrganizationId: string;
}

/**
 * Open initiatives like a draft, which its author may want to join instead; whoever is signed in may see them. Of what it
 * takes part in already it need not be told.
 */
@Injectable()
export class FindSimilar {
  constructor(
    private readonly mirror: FinderMirror,
    private readonly readModels: ReadModels,
    private readonly conflicts: DeclaredConflicts,
    private readonly resting: Resting,
  ) {}

  /** @throws Problem `unavailable` while this process still reads its records */
  async execute(draft: ComparedDraft, leadId: string): Promise<readonly FoundSimilar[]> {
    const found = this.mirror.similar.find(codesSaidBy(draft), leadId);
    const declared = await this.conflicts.involving(leadId);
    const shown: FoundSimilar[] = [];
    // Those that may not be joined make room for the next.
    for (let at = 0; at < found.length && shown.length < similarShown; at += similarShown) {
      shown.push(...(await this.joinable(found.slice(at, at + similarShown), leadId, declared)));
    }
    return shown.slice(0, similarShown);
  }

  private async joinable(
    found: readonly SimilarInitiative[],
    leadId: string,
    declared: readonly DeclaredConflict[],
  ): Promise<readonly FoundSimilar[]> {
    const rows = await this.readModels
      .collection(KnownInitiatives)
      .find({ _id: { $in: found.map(({ id }) => id) } })
      .toArray();
    const resting = await this.resting.among(rows);
    const joinable = rows.filter(
      (row) => !resting.has(row._id) && !takesPart(row, leadId) && !keptAway(tableOf(row), declared).has(leadId),
    );
    const calls = new Map(
      joinable
        .filter(isCalled)
        .filter(isSeeking)
        .map(({ _id, call }) => [_id, call]),
    );
    return found.flatMap((similar) => {
      const call = calls.get(similar.id);
      // It may have been closed or hidden a moment ago.
      if (!call || isConfidential(call)) return [];
      return [{ ...similar, title: call.content.title, leadOrganizationId: call.leadOrganizationId }];
    });
  }
}

/** Whether it sits at the table, or is on its way there. */
const takesPart = (initiative: KnownInitiative, organizationId: string): boolean =>
  [...tableOf(initiative).present, ...(initiative.approaches ?? []).map((each) => each.organizationId)].includes(
    organizationId,
  );
