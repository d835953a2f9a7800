import { Injectable } from '@nestjs/common';
import { notFound } from '#http';
import { ReadModels } from '#messaging';
import type { Explanation } from '../domain/explanation.js';
import { latestOf } from '../domain/features/concluded-alliances.js';
import { modelOfVersion } from '../domain/known-models.js';
import {
  callThen,
  type Comparison,
  concludedThen,
  confirmedThen,
  isSameTable,
  replay,
  type ReplayInput,
  type ReplayInputs,
} from '../domain/replay.js';
import { FinderMirror } from '../finder/finder-mirror.js';
import { type KnownOrganization, KnownOrganizations } from '../persistence/read-models.js';
import { callOf, candidateOf, seatCallIn, seatsFilled } from '../persistence/records.js';
import { StatisticsSnapshots } from '../persistence/statistics-snapshots.js';
import { CallVersions, ProfileVersions, versionId } from '../persistence/versions.js';
import type { OpenedSuggestion } from './suggestion-access.js';

export interface ReplayedSuggestion {
  readonly suggestionId: string;
  readonly stored: Explanation;
  readonly organizationVersion: number;
  readonly initiativeVersion: number;
  /** From the versions that the stored explanation was made from; `causes`: what could not be had as it was. */
  readonly replayed: Comparison & { readonly causes: readonly ReplayInput[] };
  /** From everything as it is now; absent when the seat is no longer sought. `causes`: what is not as it was. */
  readonly present?: Comparison & { readonly causes: readonly ReplayInput[] };
}

/** Makes a stored explanation again from what it was made from, and from what there is now. */
@Injectable()
export class ReplaySuggestion {
  constructor(
    private readonly readModels: ReadModels,
    private readonly snapshots: StatisticsSnapshots,
    private readonly mirror: FinderMirror,
  ) {}

  /** @throws Problem 404, `unavailable` while this process still reads its records */
  async execute(opened: OpenedSuggestion): Promise<ReplayedSuggestion> {
    const { suggestion, initiative } = opened;
    const { id: suggestionId, explanation: stored, organizationVersion, initiativeVersion } = suggestion;
    const organization = await this.readModels
      .collection(KnownOrganizations)
      .findOne({ _id: suggestion.organizationId });
    if (!organization) throw notFound();
    const { ranking, relatedness } = this.mirror.finder;
    const candidate = candidateOf(organization);
    const call = seatCallIn(initiative, suggestion.seatId, seatsFilled(initiative));
    const now = { ...ranking, candidate, ...(call && { call }) };
    const then = await this.inputsThen(opened, organization);
    const inputs: Partial<ReplayInputs> = { ...now, ...then };
    if (!isWhole(inputs)) throw notFound();
    return {
      suggestionId,
      stored,
      organizationVersion,
      initiativeVersion,
      replayed: named(replay(stored, inputs, relatedness), replacedIn(then)),
      ...(isWhole(now) && { present: named(replay(stored, now, relatedness), changedSince(inputs, now)) }),
    };
  }

  /** What is still kept of the versions that the explanation names. */
  private async inputsThen(
    { suggestion, initiative }: OpenedSuggestion,
    known: KnownOrganization,
  ): Promise<Partial<ReplayInputs>> {
    const { explanation, organizationId, organizationVersion, initiativeVersion, seatId } = suggestion;
    const profileId = versionId(organizationId, organizationVersion);
    const profile = await this.readModels.collection(ProfileVersions).findOne({ _id: profileId });
    const callId = versionId(initiative._id, initiativeVersion);
    const version = await this.readModels.collection(CallVersions).findOne({ _id: callId });
    const { content } = version ?? {};
    const [profileDay, callDay] = [confirmedThen(explanation, 'initiative'), confirmedThen(explanation, 'partner')];
    const said =
      content &&
      callOf({
        ...initiative,
        ...(callDay !== undefined && { confirmedOn: callDay }),
        call: { ...initiative.call, version: initiativeVersion, content },
      });
    const kept = content?.seats.find(({ id }) => id === seatId);
    const call = said && callThen(said, explanation, kept);
    const model = modelOfVersion(explanation.modelVersion);
    const statistics = await this.snapshots.ofVersion(explanation.statisticsVersion);
    return {
      ...(model && { model }),
      ...(statistics && { statistics }),
      ...(profile && {
        candidate: candidateOf({
          ...profile,
          _id: organizationId,
          version: organizationVersion,
          ...(profileDay !== undefined && { confirmedOn: profileDay }),
          concluded: concludedThen(explanation, known),
          seen: {},
        }),
      }),
      ...(call && { call }),
    };
  }
}

const isWhole = (inputs: Partial<ReplayInputs>): inputs is ReplayInputs =>
  Boolean(inputs.model && inputs.statistics && inputs.candidate && inputs.call);

const replacedIn = ({ model, statistics, candidate, call }: Partial<ReplayInputs>): readonly ReplayInput[] => [
  ...(model ? [] : ['model' as const]),
  ...(statistics ? [] : ['statistics' as const]),
  ...(candidate ? [] : ['profile' as const]),
  ...(call ? [] : ['initiative' as const]),
];

function changedSince(then: ReplayInputs, now: ReplayInputs): readonly ReplayInput[] {
  const causes: ReplayInput[] = [];
  if (then.model.version !== now.model.version) causes.push('model');
  if (then.statistics.version !== now.statistics.version) causes.push('statistics');
  if (then.candidate.version !== now.candidate.version) causes.push('profile');
  if (countedIn(then) !== countedIn(now)) causes.push('alliances');
  if (then.call.initiativeVersion !== now.call.initiativeVersion) causes.push('initiative');
  if (isConfirmedSince(then, now)) causes.push('confirmation');
  if (!isSameTable(then.call, now.call)) causes.push('composition');
  return causes;
}

/** What was written anew is another version, which is cause enough. */
const isConfirmedSince = (then: ReplayInputs, now: ReplayInputs): boolean =>
  (then.candidate.version === now.candidate.version && then.candidate.revisedOn !== now.candidate.revisedOn) ||
  (then.call.initiativeVersion === now.call.initiativeVersion && then.call.publishedOn !== now.call.publishedOn);

const countedIn = ({ candidate, model }: ReplayInputs): string =>
  latestOf(candidate.concluded, model.experience)
    .map(({ initiativeId }) => initiativeId)
    .join();

/** What differs without any version having changed lies in the program itself. */
const named = (comparison: Comparison, causes: readonly ReplayInput[]) => ({
  ...comparison,
  causes: causes.length === 0 && !comparison.same ? (['program'] as const) : causes,
});
