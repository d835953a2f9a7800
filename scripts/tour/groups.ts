/** How the story calls those who sit at a table; the API has their codes. */
const groups: Readonly<Record<string, string>> = {
  government_national: 'the government',
  government_local: 'the local government',
  workers: 'the workers',
  employers: 'the employers',
  migrant_led: 'the migrants',
};

export const groupOf = (constituency: string): string => groups[constituency] ?? constituency;
