/** When a signing key is announced, signs, and is still believed. All of it is real time, never the manual clock. */
export interface KeyValidity {
  readonly validFrom: Date;
  readonly validUntil: Date;
}

const minute = 60_000;
const day = 1440 * minute;
/** Signs for this long. */
const signingPeriod = 30 * day;
/** Known to every service before it signs. */
const announcedBefore = 10 * minute;
/** Believed after it last signed: more than the life of an access token. */
const believedAfter = 60 * minute;

/** The first key of an installation signs at once; a later one after every service has heard of it. */
export function validityOfKey(now: Date, isFirst: boolean): KeyValidity {
  const from = now.getTime() + (isFirst ? 0 : announcedBefore);
  return { validFrom: new Date(from), validUntil: new Date(from + signingPeriod + believedAfter) };
}

/** The newest key that signs at `now`; undefined when there is none. */
export function keyThatSigns<K extends KeyValidity>(keys: readonly K[], now: Date): K | undefined {
  const usable = keys.filter((key) => key.validFrom <= now && signsUntil(key) > now);
  return usable.sort((a, b) => b.validFrom.getTime() - a.validFrom.getTime())[0];
}

/** When the next key has to be announced, so that signing never pauses. */
export function nextRotation(keys: readonly KeyValidity[], now: Date): Date {
  const last = Math.max(0, ...keys.map((key) => signsUntil(key).getTime()));
  return new Date(Math.max(now.getTime(), last - 2 * announcedBefore));
}

const signsUntil = (key: KeyValidity): Date => new Date(key.validUntil.getTime() - believedAfter);
