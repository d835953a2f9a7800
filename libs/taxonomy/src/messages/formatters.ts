/** Of the language's own: making one costs a hundred times what using it does. */
export const numberFormat = kept(
  (...of: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...of),
);
export const dateTimeFormat = kept(
  (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...of),
);
export const pluralRules = kept((...of: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...of));
export const listFormat = kept((...of: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...of));

/** Made once for each language and choice of options: these are written in the program, so there are few. */
function kept<A extends readonly unknown[], F>(make: (...of: A) => F): (...of: A) => F {
  const made = new Map<string, F>();
  return (...of) => {
    const key = JSON.stringify(of);
    const format = made.get(key) ?? make(...of);
    made.set(key, format);
    return format;
  };
}
