/** Languages that both work in; regional variants count as their language (es-CR is es). */
export function commonLanguages(call: readonly string[], organization: readonly string[]): readonly string[] {
  const common: string[] = [];
  for (const tag of call) {
    const language = primaryLanguage(tag);
    const isSpoken = organization.some((spoken) => primaryLanguage(spoken) === language);
    if (isSpoken && !common.includes(language)) common.push(language);
  }
  return common;
}

/** 1 with a common working language; without one interpretation is needed, and nobody is left out for it. */
export function languageValue(common: readonly string[]): number {
  return common.length > 0 ? 1 : 0;
}

/** es of es-CR. */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}
