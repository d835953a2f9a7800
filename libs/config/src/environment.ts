/** The environment of this process; nobody else reads `process.env`. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;
