/** Where a notice goes: into the inbox, as a mail, both, or nowhere. */
export const channels = ['both', 'inbox', 'email', 'none'] as const;
export type Channel = (typeof channels)[number];

/** When its mail leaves: at once, or together with others at the person's hour. */
export const timings = ['immediately', 'daily', 'weekly', 'fortnightly'] as const;
export type Timing = (typeof timings)[number];

/** What is not said here is decided by the next level. */
export interface DeliveryChoice {
  readonly channel?: Channel;
  readonly timing?: Timing;
}

export interface TypeChoice extends DeliveryChoice {
  /** Kind of notice. */
  readonly type: string;
}

export interface PersonTypeChoice extends TypeChoice {
  /** No mails of it are wanted, whatever is chosen for an alliance: they were stopped from a mail. */
  readonly stopped?: boolean;
}

export interface AllianceChoice extends DeliveryChoice {
  readonly allianceId: string;
}

/** No mails between these hours, `HH:mm` of the person's clock; `until` before `from` is the next morning. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** When digests leave. */
export interface DigestTime {
  /** 0 to 23, of the person's clock. */
  readonly hour: number;
  /** ISO: 1 is Monday; of weekly and fortnightly ones. */
  readonly weekday: number;
}

/** How a person wants to be told. */
export interface PersonChoices extends DeliveryChoice {
  /** False: no mails but critical ones, whatever the rest says. */
  readonly email: boolean;
  readonly digest: DigestTime;
  /** IANA; absent: that of the person's account. */
  readonly timeZone?: string;
  readonly quietHours?: QuietHours;
  readonly byType: readonly PersonTypeChoice[];
  readonly byAlliance: readonly AllianceChoice[];
}

/** How an organisation's people are told as long as they choose nothing themselves. */
export interface OrganizationChoices extends DeliveryChoice {
  readonly byType: readonly TypeChoice[];
}

export const untouchedChoices: PersonChoices = {
  email: true,
  digest: { hour: 8, weekday: 1 },
  byType: [],
  byAlliance: [],
};

export const noDefaults: OrganizationChoices = { byType: [] };
