/** A sentence in es, en, pt and fr; pt and fr are not yet reviewed by a speaker. */
export type TimelineRow = readonly [es: string, en: string, pt: string, fr: string];
