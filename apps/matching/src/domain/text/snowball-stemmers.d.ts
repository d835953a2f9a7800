declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(language: 'spanish' | 'english' | 'portuguese' | 'french'): Stemmer;
}
