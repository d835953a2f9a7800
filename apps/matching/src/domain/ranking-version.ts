import type { Ranking } from './compile.js';

/** What a list is made with: another one makes other scores from the same records. */
export const rankingVersion = ({ model, statistics }: Ranking): string => `${model.version}/${statistics.version}`;

/** The {@link rankingVersion} that a list is made with, whatever else says what it is made with. */
export const rankingOf = (listVersion: string): string => listVersion.split('/').slice(0, 2).join('/');

/** The model of {@link rankingVersion}. */
export const modelVersionOf = (version: string): string => version.split('/')[0] ?? version;
