import { escapedHtml, plainPage } from '#http';
import type { Language } from '#taxonomy';
import { answerSignInTexts } from './texts/answer-sign-in-texts.js';
import { problemTexts } from './texts/problem-texts.js';

/**
 * Asks who wants to answer a mail for address and password.
 * @param refused the address that was given, after one that was not right
 */
export function answerSignInPage(language: Language, refused?: string): string {
  const { title, why, email, password, enter, forWhom } = answerSignInTexts[language];
  const wrong = refused === undefined ? undefined : problemTexts('wrong_credentials')?.[language].detail;
  return plainPage(language, title, [
    `<p>${escapedHtml(why)}</p>`,
    ...(wrong === undefined ? [] : [`<p role="alert"><strong>${escapedHtml(wrong)}</strong></p>`]),
    '<form method="post">',
    `<label>${escapedHtml(email)}<input type="email" name="email" value="${escapedHtml(refused ?? '')}" maxlength="254" autocomplete="username" required></label>`,
    `<label>${escapedHtml(password)}<input type="password" name="password" maxlength="200" autocomplete="current-password" required></label>`,
    `<button class="main">${escapedHtml(enter)}</button>`,
    '</form>',
    `<small>${escapedHtml(forWhom)}</small>`,
  ]);
}
