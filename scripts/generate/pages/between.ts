/**
 * The page with what stands between its markers `<!-- <name>: … -->` and `<!-- /<name> -->` replaced.
 * @throws Error when the page has no such markers
 */
export function between(page: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  if (!part.test(page)) throw new Error(`The page has no markers "${name}" to write between.`);
  return page.replace(part, (_, before: string, after: string) => `${before}\n${content}\n\n${after}`);
}
