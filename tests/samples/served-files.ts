/** A file of each kind to which a host says something of its own. */
export const SERVED_FILES = [
  'index.html',
  'thu-tuc/ket-hon/index.html',
  '_astro/a.D1.css',
  'pagefind/fragment/vi_1.pf_fragment',
  'pagefind/pagefind.vi_1.pf_meta',
  'pagefind/pagefind.js',
  'tim-kiem/index.html',
  'tim-kiem/muc-luc.json',
  'quan-tri/index.html',
  'sw.js',
  'tep/mau.docx',
  'anh-chia-se/trang-chu.png',
  'du-lieu-mo/thu-tuc.json',
  'favicon.svg',
  '404.html',
] as const;
