const prefixLength = 16;
const secretLength = 60;

/** `alz_`, twelve characters that are kept readable, `_`, and 43 that are not. */
export function composeSecret(identifying: string, secret: string): { readonly prefix: string; readonly text: string } {
  const prefix = `alz_${identifying.slice(0, prefixLength - 4)}`;
  return { prefix, text: `${prefix}_${secret}` };
}

/** The part by which a presented secret is found; undefined when it is none of ours. */
export const prefixOf = (text: string): string | undefined =>
  text.length === secretLength && text.startsWith('alz_') ? text.slice(0, prefixLength) : undefined;
