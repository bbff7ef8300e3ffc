/** Something in a text that looks like a key that nobody may publish. */
export interface Secret {
  line: number;
  /** What it is, in Vietnamese. */
  kind: string;
}

/** Forms that only keys have, by whoever issues them; a pattern never spans lines. */
const FORMS: readonly (readonly [form: RegExp, kind: string])[] = [
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, 'khóa riêng'],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/, 'khóa của AWS'],
  [/\bgh[pousr]_[A-Za-z0-9]{36}/, 'khóa của GitHub'],
  [/\bgithub_pat_[A-Za-z0-9_]{60}/, 'khóa của GitHub'],
  [/\bglpat-[\w-]{20}/, 'khóa của GitLab'],
  [/\bAIza[\w-]{35}/, 'khóa của Google'],
  [/\bxox[abprs]-[\w-]{20}/, 'khóa của Slack'],
  [/\bnpm_[A-Za-z0-9]{36}/, 'khóa của npm'],
  [/\bsk-(?:[a-z]+-)?[A-Za-z0-9_-]{32}/, 'khóa của một dịch vụ trả tiền'],
  [/\beyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/, 'thẻ đăng nhập (JWT)'],
  [/:\/\/[^\s/:@'\"]+:(?!\$|<|\*)[^\s/:@$'\"]{8,}@[\w-]+\.[\w.-]{3,}/, 'mật khẩu trong một địa chỉ'],
];

/** What looks like a key in a text, by line. */
export const findSecrets = (text: string): Secret[] =>
  text
    .split('\n')
    .flatMap((row, at) =>
      FORMS.filter(([form]) => form.test(row)).map(([, kind]) => ({ line: at + 1, kind })),
    );
