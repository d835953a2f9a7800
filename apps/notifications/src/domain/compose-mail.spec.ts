import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { composeMail, type MailedNotice } from './compose-mail.js';

const address = 'https://alianza.example';
const link = '/v1/alliances/0198c0de';
const mailed = (title: string): MailedNotice => ({
  kind: 'alliance_constituted',
  link,
  content: { initiative: { es: title }, because: 'focal_point', own: { es: 'Sindicato de ejemplo' } },
});

describe('the mail of a notice', () => {
  it('reads well without HTML', () => {
    expect(composeMail(mailed('Contratación justa'), 'es', { address })).toMatchObject({
      language: 'es',
      subject: 'Quedó constituida la alianza: Contratación justa',
      text: [
        'Estimadas y estimados colegas:',
        '',
        'La alianza «Contratación justa» ya tiene la composición acordada. Ahora los miembros confirman o sustituyen a quien coordina.',
        '',
        'Ver en Alianza: https://alianza.example/v1/alliances/0198c0de',
        '',
        '-- ',
        'Recibe este aviso porque es punto focal de Sindicato de ejemplo.',
        'Alianza no guarda datos de casos de personas migrantes.',
        '',
      ].join('\n'),
    });
  });

  it.each(labelLanguages)('says in its HTML that it is written in %s', (language) => {
    const mail = composeMail(mailed('Una iniciativa'), language, { address });
    expect(mail.language).toBe(language);
    expect(mail.html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(mail.html).toContain(`href="${address}${link}"`);
  });

  it('speaks the language of a region, and Spanish to whom it has no texts for', () => {
    expect(composeMail(mailed('x'), 'pt-BR', { address }).language).toBe('pt');
    expect(composeMail(mailed('x'), 'quc', { address }).language).toBe('es');
  });

  it('keeps a title with line breaks on the one line of the subject', () => {
    expect(composeMail(mailed('Una\r\nBcc: all@alianza.example'), 'es', { address }).subject).toBe(
      'Quedó constituida la alianza: Una Bcc: all@alianza.example',
    );
  });

  it('shows markup in a title as text', () => {
    const { html } = composeMail(mailed('<img src="x" onerror="y">&'), 'es', { address });
    expect(html).toContain('«&lt;img src=&quot;x&quot; onerror=&quot;y&quot;&gt;&amp;»');
    expect(html).not.toContain('<img');
  });

  it.each(labelLanguages)('names in %s each organisation that it asks for, with what answers for it', (language) => {
    const own = { es: 'Sindicato de ejemplo' };
    const others = ['Red del puente', 'Casa del puente'].map((name) => ({ own: { es: name } }));
    const content = { ...mailed('Una iniciativa').content, alsoAsked: others };
    const answers = [
      { own, target: `${address}/1` },
      ...others.map((one, at) => ({ ...one, target: `${address}/${at + 2}` })),
    ];
    const { text, html } = composeMail({ kind: 'workplan_proposed', link, content, answers }, language, { address });
    for (const [name, target] of [
      ['Sindicato de ejemplo', '1'],
      ['Red del puente', '2'],
      ['Casa del puente', '3'],
    ]) {
      expect(text).toMatch(new RegExp(`^\\S.* ${name}\\s?: ${address}/${target}$`, 'm'));
      expect(html).toMatch(new RegExp(`href="${address}/${target}"[^>]*>[^<]+ ${name}</a>`));
    }
    expect(text).toMatch(/Sindicato de ejemplo\)?\. .*Red del puente \S+ Casa del puente\.$/m);
  });

  it('says nothing of a confidential initiative', () => {
    const { subject, text } = composeMail(
      { kind: 'suggestion_shared', link, content: { because: 'focal_point' } },
      'en',
      { address },
    );
    expect(subject).toBe('You were given access to a confidential initiative');
    expect(text).toContain('focal point of your organisation');
  });
});
