import { expect, test } from 'vitest';
import { buildEditorPolicy, getPolicy } from '../../../src/layouts/policy.ts';

const theme = {
  accent: { light: '#1f6f6b', dark: '#6fc7c2' },
  onAccent: { light: '#ffffff', dark: '#0e0f12' },
};
const rulesOf = (serviceUrl: string, statistics: boolean) => {
  const { plain, withForm } = getPolicy({ theme, serviceUrl, statistics });
  const find = (policy: string) =>
    policy.split(';').filter((rule) => /^(?:connect-src|form-action)/.test(rule));
  return { plain: find(plain), withForm: find(withForm) };
};

test('a service beside the site needs no rule of its own', () => {
  const rules = ["form-action 'self'"];
  expect(rulesOf('', true)).toEqual({ plain: rules, withForm: rules });
  expect(rulesOf('/market', true)).toEqual({ plain: rules, withForm: rules });
});

test('a service at another origin is named on the pages of its forms, and elsewhere only where searches are counted', () => {
  const forms = ["connect-src 'self' https://forms.example", "form-action 'self' https://forms.example"];
  expect(rulesOf('https://forms.example/market', false)).toEqual({
    plain: ["form-action 'self'"],
    withForm: forms,
  });
  expect(rulesOf('https://forms.example', true)).toEqual({
    plain: ["connect-src 'self' https://forms.example", "form-action 'self'"],
    withForm: forms,
  });
});

test('the editor asks its forge and nobody else, and runs no inline script but the map of its modules', () => {
  const policy = buildEditorPolicy({
    importMap: '{}',
    asks: ['https://api.github.com'],
    shows: ['https://avatars.githubusercontent.com'],
  });
  expect(policy.split(';')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='",
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self'",
      "img-src 'self' data: blob: https://avatars.githubusercontent.com",
      "media-src 'self' blob:",
      "connect-src 'self' data: blob: https://api.github.com",
      "manifest-src 'self' data: blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]
  `);
});
