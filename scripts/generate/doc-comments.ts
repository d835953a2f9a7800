import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the sources say of their classes and members: `Class` or `Class.member` → text on one line. */
export type DocComments = ReadonlyMap<string, string>;

/** Doc comments stand where a change cannot forget them, so the documents quote them. */
export function readDocComments(folders: readonly string[]): DocComments {
  const comments = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('spec.ts')) continue;
      const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2023, true);
      collect(source, comments);
    }
  }
  return comments;
}

export const firstSentence = (text: string): string => /^.*?[^.]\.(?= |$)/.exec(text)?.[0] ?? text;

function collect(node: ts.Node, into: Map<string, string>): void {
  if (ts.isClassDeclaration(node) && node.name) {
    const name = node.name.text;
    remember(name, node, into);
    for (const member of node.members) {
      if (member.name && ts.isIdentifier(member.name)) remember(`${name}.${member.name.text}`, member, into);
    }
  }
  ts.forEachChild(node, (child) => collect(child, into));
}

function remember(key: string, node: ts.Node, into: Map<string, string>): void {
  const comment = ts.getJSDocCommentsAndTags(node).find((part) => ts.isJSDoc(part));
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  if (text) into.set(key, text.replace(/\s+/g, ' ').trim());
}
