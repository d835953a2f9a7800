import type { Ranking } from './compile.js';

/** What a list is made with: another one makes other scores from the same records. */
export const rankingVersion = ({ model, statistics }: Ranking): string => `${model.version}/${statistics.version}`;

/** The model of {@link rankingVersion}. */
export const modelVersionOf = (version: string): string => version.split('/')[0] ?? version;
