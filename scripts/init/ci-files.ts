import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Where GitLab puts the program, inside the clone of the content. */
const PROGRAM = '.chuong-trinh';

/** A change to a text: the place, and what stands there instead. */
type Change = readonly [place: RegExp, instead: string];

const VARIABLES = (
  program: string,
): string => `# Kho này chỉ giữ nội dung. Đặt hai biến: MA_NGUON là ${program}; PHIEN_BAN là thẻ (tag) của
# chương trình, ví dụ v0.1.0; nâng cấp là đổi PHIEN_BAN. Kho chương trình phải đọc được mà không cần khóa: việc chạy mã không giữ
# khóa nào. Kho ấy kín thì chép nó sang một kho mà máy chạy đọc được.
`;

/** GitHub: the program is fetched into the working folder, the content into noi-dung/ within it, so that commands stay as they are. */
const GITHUB: readonly Change[] = [
  [/^name: /m, `${VARIABLES('kho của chương trình, ví dụ don-vi/trang-thong-tin')}name: `],
  [/^permissions:\n {2}contents: read\n/m, '$&\nenv:\n  CONTENT_DIR: noi-dung/content\n'],
  [
    /^( {6}- uses: actions\/checkout@.*\n {8}with:\n)((?: {10}.*\n)+)(?= {6}- name: Cài đặt\n)/gm,
    [
      '$1          repository: ${{ vars.MA_NGUON }}\n          ref: ${{ vars.PHIEN_BAN }}',
      '          persist-credentials: false\n$1          path: noi-dung\n$2',
    ].join('\n'),
  ],
];
const GITHUB_LEDGER: Change = [/^( {10}path: )(content\/dia-chi-da-dang\.txt)$/m, '$1noi-dung/$2'];

/** GitLab: the program is fetched into a folder of the content's clone; commands run there, hosts take from there. */
const GITLAB: readonly Change[] = [
  [/^image: /m, `${VARIABLES('địa chỉ git của kho chương trình')}image: `],
  [/^ {2}TZ: .*\n/m, '$&  CONTENT_DIR: $CI_PROJECT_DIR/content\n'],
  [
    /^ {4}- npm ci .*\n/m,
    [
      `    - git init -q "$CI_PROJECT_DIR/${PROGRAM}" && cd "$CI_PROJECT_DIR/${PROGRAM}"`,
      '    - git fetch -q --depth 1 "$MA_NGUON" "$PHIEN_BAN" && git checkout -q FETCH_HEAD\n$&',
    ].join('\n'),
  ],
  [/key: \{ files: \[package-lock\.json\] \}/, 'key: $PHIEN_BAN'],
  [/(?<=paths: \[|codequality: )(?!content\/|luat-nhanh)(?=[\w.])/g, `${PROGRAM}/`],
  [/(?<=paths: \[.*, )(?!content\/)(?=[\w.])/g, `${PROGRAM}/`],
  [/(?<=^ {4}- .* )(?:dist\/(?= ")|dist(?= "\$KHO)|may-chu\/kho)/gm, `${PROGRAM}/$&`],
];

/**
 * The project's own CI for a repository that holds content alone: the same jobs in the same words, but for where the
 * program and the content lie.
 * @returns texts by their paths in the repository
 * @throws Error where a place that differs is not found, so that a change to the project's CI can't pass it by
 */
export const ciFiles = (): Map<string, string> =>
  new Map([
    ['.github/workflows/kiem-tra.yml', changed('.github/workflows/kiem-tra.yml', GITHUB)],
    [
      '.github/workflows/hang-ngay.yml',
      changed('.github/workflows/hang-ngay.yml', [...GITHUB, GITHUB_LEDGER]),
    ],
    ['.gitlab-ci.yml', changed('.gitlab-ci.yml', GITLAB)],
  ]);

function changed(file: string, changes: readonly Change[]): string {
  return changes.reduce(
    (text, [place, instead]) => {
      if (text.search(place) < 0) throw new Error(`${file}: không có chỗ ${String(place)}.`);
      return text.replace(place, instead);
    },
    readFileSync(join(PROJECT, file), 'utf8'),
  );
}
