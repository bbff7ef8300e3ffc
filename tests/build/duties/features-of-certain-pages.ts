import type { Feature } from './feature.ts';

const page =
  (path: string): Feature['takeAway'] =>
  (html, file) =>
    file === `${path}/index.html` ? '' : html;

/** Features that certain pages have, which one can take out of them as built; or the whole page. */
export const FEATURES_OF_CERTAIN_PAGES: readonly Feature[] = [
  {
    name: 'the decision of a procedure',
    takeAway: (html) => html.replace(/<dd data-part="decision">[\s\S]*?<\/dd>/, ''),
    duties: ['F02'],
  },
  {
    name: 'where to hand in',
    takeAway: (html) => html.replaceAll('Nộp ở đâu', '').replaceAll('data-desks', ''),
    duties: ['F10'],
  },
  {
    name: 'leaving out portals that were shut',
    takeAway: (html) =>
      html.replace('</main>', '<a href="https://dichvucong.travinh.gov.vn/">Nộp</a></main>'),
    duties: ['H04'],
  },
  {
    name: 'how long something stays public',
    takeAway: (html) => html.replaceAll('Thời hạn', ''),
    duties: ['B03'],
  },
  {
    name: 'the menu',
    takeAway: (html) => html.replace(/<nav class="menu"[\s\S]*?<\/nav>/, ''),
    duties: ['B07'],
  },
  { name: 'the page on conduct', takeAway: page('ung-xu-voi-nguoi-dan'), duties: ['B08', 'G06'] },
  { name: 'the page on where files go', takeAway: page('khong-nhan-ho-so'), duties: ['G04'] },
  { name: 'the page on reuse', takeAway: page('nguon-va-ban-quyen'), duties: ['J04'] },
  {
    name: 'the province’s place among those that take reflections',
    takeAway: (html) => html.replace('<li><a href="#tinh-vinh-long">', '<li><a href="#xa">Xã</a></li>$&'),
    duties: ['I02'],
  },
  {
    name: 'how to send a reflection',
    takeAway: (html) => html.replace(/<h2 id="gui-the-nao">[\s\S]*?<\/section>/, ''),
    duties: ['I03', 'I08'],
  },
  {
    name: 'what becomes of a reflection',
    takeAway: (html) => html.replaceAll('không đặt hạn trả lời', ''),
    duties: ['I06'],
  },
  {
    name: 'what is a complaint',
    takeAway: (html) => html.replaceAll('Khiếu nại, tố cáo có luật', ''),
    duties: ['I04'],
  },
  { name: 'what a model does', takeAway: (html) => html.replace('<h2>Cách làm</h2>', ''), duties: ['J08'] },
];
