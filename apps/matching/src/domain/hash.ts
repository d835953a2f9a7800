/** 32-bit FNV-1a over UTF-16 code units, finished as in MurmurHash3 so that close inputs land far apart. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    state = Math.imul(state ^ text.charCodeAt(position), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
