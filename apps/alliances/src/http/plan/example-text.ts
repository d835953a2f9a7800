/** A text by language, for OpenAPI. */
export const exampleText = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;
