declare module 'stopword' {
  export const spa: readonly string[];
  export const eng: readonly string[];
  export const por: readonly string[];
  export const porBr: readonly string[];
  export const fra: readonly string[];
}
