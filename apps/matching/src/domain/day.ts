const dayMilliseconds = 86_400_000;

/** @param date `YYYY-MM-DD` or a RFC 3339 time. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(date) / dayMilliseconds);
}

/** 1 today, a half after `halfLife`, never below 0; what lies in the future counts as today. */
export function decay(age: number, halfLife: number): number {
  return 2 ** (-Math.max(0, age) / halfLife);
}

/** Of a dozen years; what is found again and again was mostly said in them. */
const mostRemembered = 4_096;
const texts = new Map<number, string>();

/** `YYYY-MM-DD` of a {@link dayNumber}. */
export function dayText(day: number): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * dayMilliseconds).toISOString().slice(0, 10);
    if (texts.size === mostRemembered) texts.clear();
    texts.set(day, text);
  }
  return text;
}
