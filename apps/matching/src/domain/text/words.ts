const words = /\p{L}[\p{L}\p{N}]+/gu;

/** Below this no character changes what stands before it: a text of these alone is in Unicode's normal form C. */
const simpleBelow = 0x300;
const letter = 1;
const digit = 2;
const kinds = Uint8Array.from({ length: simpleBelow }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? digit : 0;
});

/** A word stands from `start` to before `end`. */
export type SeeWord = (text: string, start: number, end: number) => void;

/**
 * The words of a text in its order, in small letters and normal form C: two letters or more, or a letter with digits. The
 * alphabets of our languages are read a character at a time, which takes a third of what the expression does.
 * @param most words behind so many are not read
 */
export function eachWord(text: string, most: number, see: SeeWord): void {
  const lower = text.toLowerCase();
  if (!isSimple(lower)) return eachMatch(lower.normalize('NFC'), most, see);
  let start = -1;
  let seen = 0;
  for (let at = 0; at <= lower.length && seen < most; at += 1) {
    const kind = at < lower.length ? kinds[lower.charCodeAt(at)] : 0;
    if (start < 0) {
      if (kind === letter) start = at;
    } else if (kind === 0) {
      if (at - start > 1) {
        see(lower, start, at);
        seen += 1;
      }
      start = -1;
    }
  }
}

function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= simpleBelow) return false;
  return true;
}

function eachMatch(text: string, most: number, see: SeeWord): void {
  let seen = 0;
  for (const { index, 0: word } of text.matchAll(words)) {
    if (seen === most) return;
    see(text, index, index + word.length);
    seen += 1;
  }
}
