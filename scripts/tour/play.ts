import { fillTable } from './acts/fill-table.js';
import { findPartners } from './acts/find-partners.js';
import { followWork } from './acts/follow-work.js';
import { foundCouncil } from './acts/found-council.js';
import { followFromOutside, readDigest } from './acts/hear-from-outside.js';
import { loseAndRegainBalance } from './acts/lose-and-regain-balance.js';
import { type PostedInitiative, postInitiative } from './acts/post-initiative.js';
import { readTrail, type TrailReply } from './acts/read-trail.js';
import { reportQuarters } from './acts/report-quarters.js';
import type { ReportReply } from './acts/replies.js';
import { tellAnotherPlatform } from './acts/tell-another-platform.js';
import { tellPartners } from './acts/tell-partners.js';
import { businessTime, openStage, type StageOptions } from './stage.js';

export interface Played {
  readonly initiative: PostedInitiative;
  readonly allianceId: string;
  /** Sequence numbers on the union's live stream. */
  readonly streamed: readonly number[];
  readonly trail: TrailReply;
  /** What a platform that connected at the end was told of the alliance, in order. */
  readonly toldOutside: readonly string[];
  /** Of the council's three quarters, oldest first. */
  readonly reports: readonly ReportReply[];
  /** Where business time, which was moved on, stands now. */
  readonly endedAt: Date;
}

/**
 * Plays the main job against a running system, from the initiative to its follow-up, and in a second act three quarters
 * of a council, from its template to accepted reports; throws when something does not
 * happen as it should. It can be played as often as one likes: each time with an initiative of its own.
 */
export async function play(options: StageOptions): Promise<Played> {
  const stage = await openStage(options);
  const now = await businessTime(stage);
  const initiative = await postInitiative(stage, now);
  const alliance = await findPartners(stage, initiative);
  const { streamed } = await tellPartners(stage, initiative);
  await followFromOutside(stage, initiative);
  await fillTable(stage, initiative, alliance, now);
  const newcomer = await loseAndRegainBalance(stage, initiative, alliance, now);
  await followWork(stage, initiative, alliance, newcomer, now);
  const trail = await readTrail(stage, initiative);
  const toldOutside = await tellAnotherPlatform(stage, alliance.allianceId, trail);
  await readDigest(stage, alliance.allianceId);
  const reports = await reportQuarters(stage, await foundCouncil(stage, await businessTime(stage)));
  const endedAt = await businessTime(stage);
  return { initiative, allianceId: alliance.allianceId, streamed, trail, toldOutside, reports, endedAt };
}
