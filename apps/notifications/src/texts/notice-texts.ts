/** One notice: its subject and its sentence, as ICU messages. */
interface NoticeText {
  readonly title: string;
  readonly body: string;
}

export interface NoticeTexts {
  /** By kind of notice. */
  readonly notices: Readonly<Record<string, NoticeText>>;
  /** Why one receives a notice, by role. */
  readonly because: Readonly<Record<'focal_point' | 'coordinator', string>>;
  /** In place of the title where the initiative is confidential. */
  readonly confidentialInitiative: string;
  /** What follows the word for alliance then, in place of the quoted title. */
  readonly ofConfidentialInitiative: string;
  /** Around a title in a sentence. */
  readonly quotes: readonly [string, string];
  /** In place of an organisation’s name where the initiative is confidential. */
  readonly anOrganization: string;
  /** In place of a reason where a group decided among its candidates. */
  readonly groupDecision: string;
  readonly mail: { readonly greeting: string; readonly open: string; readonly footer: string };
}
