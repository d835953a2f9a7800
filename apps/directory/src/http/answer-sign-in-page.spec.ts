import { labelLanguages } from '#taxonomy';
import { describe, expect, it } from '@jest/globals';
import { answerSignInPage } from './answer-sign-in-page.js';

describe('the page on which somebody signs in to answer a mail', () => {
  it.each(labelLanguages)('asks for address and password, without script, in %s', (language) => {
    const page = answerSignInPage(language);
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page).toContain('<input type="email" name="email" value=""');
    expect(page).toContain('<input type="password" name="password"');
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/[{}]|undefined|<script|http|role="alert"/);
  });

  it.each(labelLanguages)('says in %s that something was wrong, keeps the address and shows it as text', (language) => {
    const page = answerSignInPage(language, '"><b>desk@union.example');
    expect(page).toContain('role="alert"');
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;desk@union.example"');
    expect(page).not.toContain('<b>');
  });
});
