import { SetMetadata } from '@nestjs/common';
import { accessTokens } from './access-token.js';

export const ANSWER_SESSION = 'alianza:answer-session';

const name = 'alianza_answer';
const inHeader = new RegExp(`(?:^|;)\\s*${name}=([\\w-]+\\.[\\w-]+\\.[\\w-]+)\\s*(?:;|$)`);

/**
 * On routes that are open to anybody: a browser without a header is known by the cookie of who signed in to answer a
 * mail. On every other route that cookie is nothing.
 */
export const AnswerSessionAllowed = (): MethodDecorator & ClassDecorator => SetMetadata(ANSWER_SESSION, true);

/**
 * `Set-Cookie` with an access token, for as long as the token stands. No script reads it, no page of another site sends
 * a form with it, and browsers send it to nothing but the pages on which mails are answered.
 * @param publicUrl where browsers reach this installation
 */
export function answerSessionCookie(accessToken: string, publicUrl: string): string {
  const life = `Path=/v1/answers; Max-Age=${accessTokens.lifetimeSeconds}`;
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${accessToken}; ${life}; HttpOnly; SameSite=Lax${secure}`;
}

/** @param cookies the header `Cookie` */
export const answerSessionIn = (cookies: string | undefined): string | undefined => inHeader.exec(cookies ?? '')?.[1];
