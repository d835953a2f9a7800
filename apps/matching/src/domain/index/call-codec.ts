import type { CompiledCall } from '../compile.js';
import type { RestCodec } from './partition.js';

/** Calls are few enough that their records are kept beside the index; nothing more of them is packed. */
export const callCodec: RestCodec<CompiledCall> = {
  pack: ({ call, publishedDay }) => ({
    words: [],
    traits: { day: publishedDay, languages: call.content.workingLanguages, themes: [] },
  }),
  renumber: () => undefined,
};
