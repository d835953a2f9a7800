const dayMilliseconds = 86_400_000;

/** @param date `YYYY-MM-DD` or a RFC 3339 time. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(date) / dayMilliseconds);
}

/** Of a dozen years: what is found again and again was mostly said in them. */
const mostRemembered = 4_096;
/** By half-life, the decay of each whole age. */
const decays = new Map<number, Float64Array>();

/** 1 today, a half after `halfLife`, never below 0; what lies in the future counts as today. */
export function decay(age: number, halfLife: number): number {
  let known = decays.get(halfLife);
  if (known === undefined) {
    known = Float64Array.from({ length: mostRemembered }, (_, whole) => 2 ** (-whole / halfLife));
    decays.set(halfLife, known);
  }
  const elapsed = Math.max(0, age);
  return known[elapsed] ?? 2 ** (-elapsed / halfLife);
}

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
