import { Config } from '#config';
import { type Contact, unsealContact } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { toldWhileOpen } from '../domain/catalogue/told-while-open.js';
import { usualDelivery } from '../domain/catalogue/usual-delivery.js';
import { type MailSituation, planDelivery, type PlannedDelivery } from '../domain/mailing/plan-mails.js';
import { planRound, type Round, type WaitingNotice } from '../domain/mailing/plan-round.js';
import { noDefaults } from '../domain/mailing/preferences.js';
import type { InboxDocument } from '../persistence/inbox.schema.js';
import type { NoticeDocument } from '../persistence/notice.schema.js';
import { OrganizationDefaults } from '../persistence/organization-defaults.js';
import { type KeptPreferences, Preferences, preferencesIn, untouchedPreferences } from '../persistence/preferences.js';
import { AddressedContacts } from '../persistence/read-models.js';
import { RowsOnce } from '../persistence/rows-once.js';
import { staleAmong } from '../persistence/stale-notices.js';
import type { WaitingMail } from '../persistence/waiting-mails.js';
import { addressMark } from './address-mark.js';

type Waits = WaitingNotice & { readonly notice: NoticeDocument };
type Planned = Pick<
  NoticeDocument,
  'personId' | 'kind' | 'class' | 'allianceId' | 'organizationId' | 'createdAt' | 'content'
>;

/** How a person is reached, as far as is known. */
interface Reach {
  readonly contact?: Contact;
  /** Whether nothing was heard of it yet; otherwise the person was erased where there is no contact. */
  readonly isAwaited: boolean;
}

/** Decides how notices go out, by what the person and the organisation chose and where the person is reached now. */
@Injectable()
export class DeliveryPlanning {
  constructor(
    private readonly preferences: Preferences,
    private readonly defaults: OrganizationDefaults,
    private readonly rows: RowsOnce,
    private readonly config: Config,
  ) {}

  /** @returns the address too, when there is one to write to */
  async one(notice: Planned, inbox: InboxDocument, tx: Tx): Promise<PlannedDelivery & { readonly contact?: Contact }> {
    const reach = await this.reachOf(notice.personId, tx);
    const { contact } = reach;
    const situation = this.situationWith(reach, preferencesIn(inbox));
    const organization = notice.organizationId
      ? (await this.defaults.of(notice.organizationId, tx)).choices
      : noDefaults;
    const moments = { since: notice.createdAt, now: notice.createdAt };
    const plan = planDelivery(subjectOf(notice), situation, organization, moments);
    return { ...plan, ...(contact && { contact }) };
  }

  /**
   * The same for notices to many people, none of them told for an organisation; who was erased is left out.
   * @returns in the order of the notices
   */
  async each<N extends Planned>(
    notices: readonly N[],
    tx: Tx,
  ): Promise<readonly (PlannedDelivery & { readonly notice: N; readonly contact?: Contact })[]> {
    const personIds = notices.map(({ personId }) => personId);
    const sealed = await this.sealedOf(personIds, tx);
    const preferences = await this.preferences.ofAll(personIds, tx);
    const remaining = notices.filter(({ personId }) => sealed.get(personId) !== null);
    const plan = this.planner<N>();
    return remaining.map((notice) => {
      const reach = this.reachIn(sealed.get(notice.personId));
      const { contact } = reach;
      const planned = plan(notice, reach, preferences.get(notice.personId) ?? untouchedPreferences);
      return { ...planned, notice, ...(contact && { contact }) };
    });
  }

  /** Many never chose anything and live in few time zones: they are planned once, since finding an hour costs most. */
  private planner<N extends Planned>(): (notice: N, reach: Reach, kept: KeptPreferences) => PlannedDelivery {
    const untouched = new Map<string, PlannedDelivery>();
    return (notice, reach, kept) => {
      const { kind, class: asks, allianceId, content, createdAt } = notice;
      const alike = [reach.contact?.timeZone, kind, asks, allianceId, content.because, createdAt.getTime()].join(' ');
      const known = kept === untouchedPreferences ? untouched.get(alike) : undefined;
      if (known) return known;
      const moments = { since: createdAt, now: createdAt };
      const planned = planDelivery(subjectOf(notice), this.situationWith(reach, kept), noDefaults, moments);
      if (kept === untouchedPreferences) untouched.set(alike, planned);
      return planned;
    };
  }

  /** What becomes of everything that waits for one person. */
  async round(
    personId: string,
    waiting: readonly WaitingMail[],
    now: Date,
    tx: Tx,
  ): Promise<Round<Waits> & { readonly contact?: Contact }> {
    const { contact, situation } = await this.situationOf(personId, tx);
    const ids = waiting.flatMap(({ notice }) => notice.organizationId ?? []);
    const defaults = await this.defaults.ofAll(ids, tx);
    const notices = waiting.map(({ notice }) => notice);
    const stale = await staleAmong(notices, this.rows, tx);
    const subjects = waiting.map(({ notice, isWithheld }) => ({
      ...subjectOf(notice),
      id: notice._id,
      since: notice.createdAt,
      organization: defaults.get(notice.organizationId ?? '') ?? noDefaults,
      isListed: notice.sequence > 0,
      isMoot: isWithheld && toldWhileOpen(notice.kind, notice.content.because),
      isStale: stale.has(notice._id),
      notice,
    }));
    return { ...planRound(subjects, situation, now), ...(contact && { contact }) };
  }

  /** IANA; that of the account unless the person chose another, and UTC where neither is known. */
  async timeZoneOf(personId: string): Promise<string> {
    return (await this.situationOf(personId)).situation.clock.timeZone;
  }

  private async situationOf(
    personId: string,
    tx?: Tx,
  ): Promise<{ readonly contact?: Contact; readonly situation: MailSituation }> {
    const reach = await this.reachOf(personId, tx);
    const { contact } = reach;
    const situation = this.situationWith(reach, await this.preferences.of(personId, tx));
    return { ...(contact && { contact }), situation };
  }

  private async reachOf(personId: string, tx?: Tx): Promise<Reach> {
    return this.reachIn((await this.sealedOf([personId], tx)).get(personId));
  }

  private situationWith({ contact, isAwaited }: Reach, { choices, refusedAddress }: KeptPreferences): MailSituation {
    const { digest, quietHours } = choices;
    const timeZone = choices.timeZone ?? contact?.timeZone ?? 'UTC';
    const isRefused =
      contact && refusedAddress && refusedAddress === addressMark(this.config.ALIANZA_SECRET, contact.email);
    return {
      person: choices,
      clock: { digest, timeZone, ...(quietHours && { quietHours }) },
      address: isAwaited ? 'awaited' : !contact ? 'unknown' : isRefused ? 'refused' : 'known',
    };
  }

  /** Null for a person who was erased, nothing for one whose address has not arrived. */
  private async sealedOf(personIds: readonly string[], tx?: Tx): Promise<ReadonlyMap<string, string | null>> {
    const found = await this.rows.of(AddressedContacts, personIds, tx);
    return new Map(found.map(({ _id, sealed = null }) => [_id, sealed]));
  }

  private reachIn(sealed: string | null | undefined): Reach {
    if (typeof sealed !== 'string') return { isAwaited: sealed === undefined };
    return { contact: unsealContact(this.config.ALIANZA_SECRET, sealed), isAwaited: false };
  }
}

const subjectOf = ({ kind, class: asks, allianceId, content }: Planned) => ({
  kind,
  class: asks,
  ...(allianceId && { allianceId }),
  usual: usualDelivery(kind, content.because),
  covered: content.because === 'covered',
});
