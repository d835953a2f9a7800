import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { labelLanguages, type Language as LanguageCode } from '#taxonomy';
import type { FastifyRequest } from 'fastify';

const isSpoken = (code: string): code is LanguageCode => labelLanguages.some((language) => language === code);

/**
 * The reader's language by `Accept-Language` (RFC 9110, 12.5.4): the preferred one of es, en, pt and fr.
 * Spanish when none of them is wanted.
 */
export function preferredLanguage(header: string | undefined): LanguageCode {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { code: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ code }) => code).find(isSpoken) ?? 'es';
}

/** Parameter: the reader's language, `es`, `en`, `pt` or `fr`. */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext) =>
  preferredLanguage(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
