/** What Word and Excel lay on the clipboard as HTML: their heads, styles and namespaces around a fragment. */
const wordPage = (fragment: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Times New Roman",serif;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\u{f0b7}; font-family:Symbol;}
--></style></head>
<body lang=VI style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->${fragment}<!--EndFragment--></body></html>`;

const wordItem = (level: number, marker: string, text: string, font = 'Symbol'): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${text}<o:p></o:p></span></p>`;

const wordCell = (text: string, more = ''): string =>
  `<td width=301 valign=top ${more} style='width:225.4pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal style='text-align:justify'><span lang=VI>${text}<o:p></o:p></span></p></td>`;

const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>${rows.map((cells, at) => `<tr style='mso-yfti-irow:${at}'>${cells.map((cell) => wordCell(cell)).join('')}</tr>`).join('')}</table>`;

const excelPage = (rows: string): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";} td {padding-top:1px; white-space:nowrap;} .xl65 {font-weight:700;}--></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment--><col width=64 span=3 style='width:48pt'>${rows}<!--EndFragment--></table></body></html>`;

/** What is copied, and the Markdown that comes of it. */
export const COPIED: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
  'a table of Word': [
    wordPage(
      `<p class=MsoNormal><span lang=VI>Mức thu n&#432;&#7899;c&nbsp;nhà:<o:p></o:p></span></p>${wordTable([
        ['<b>Vi&#7879;c</b>', '<b>Phí</b>'],
        ['Sao y&nbsp;b&#7843;n chính', '2.000 &#273;&#7891;ng (*)'],
        ['Ký a|b', '3~5 ngày'],
      ])}<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    ),
    'Mức thu nước nhà:\n\n| **Việc** | **Phí** |\n| --- | --- |\n| Sao y bản chính | 2.000 đồng (\\*) |\n| Ký a&#124;b | 3\\~5 ngày |',
  ],
  'a table with several paragraphs in a cell': [
    wordPage(
      wordTable([
        ['Giấy tờ', 'Số bản'],
        ['Tờ khai<o:p></o:p></span></p><p class=MsoNormal><span lang=VI>Ảnh chân dung', '01<br>bản'],
      ]),
    ),
    '| Giấy tờ | Số bản |\n| --- | --- |\n| Tờ khai; Ảnh chân dung | 01; bản |',
  ],
  'lists of Word, one in another': [
    wordPage(
      [
        wordItem(1, '1.', 'Nộp hồ sơ', '"Times New Roman"'),
        wordItem(2, '·', 'Bản chính'),
        wordItem(2, '·', 'Bản sao <i>có chứng thực</i>'),
        wordItem(1, '2.', 'Nhận kết quả', '"Times New Roman"'),
        '<p class=MsoNormal>Chen giữa.<o:p></o:p></p>',
        wordItem(1, '3.', 'Nộp phí', '"Times New Roman"'),
        wordItem(1, 'a)', 'Điểm a', '"Times New Roman"'),
      ].join(''),
    ),
    '1. Nộp hồ sơ\n    - Bản chính\n    - Bản sao _có chứng thực_\n2. Nhận kết quả\n\nChen giữa.\n\n3. Nộp phí\n\n- a) Điểm a',
  ],
  'headings, dashes typed by hand, a year at the beginning of a line': [
    wordPage(
      `<h1><span lang=VI>I. Quy định chung<o:p></o:p></span></h1><p class=MsoNormal><b>2026. Năm</b> thử<o:p></o:p></p><h2 style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp;&nbsp;</span></span><![endif]><b>Phạm vi</b></h2><p class=MsoNormal>- Xã, phường;</p><p class=MsoNormal>+ Khóm</p><p class=MsoNormal>2026. Hết <a href="https://dichvucong.gov.vn/">Cổng</a><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> m<sup>2</sup></p>`,
    ),
    '## I. Quy định chung\n\n**2026. Năm** thử\n\n### 1.1. Phạm vi\n\n- Xã, phường;\n    - Khóm\n\n2026\\. Hết [Cổng](https://dichvucong.gov.vn/)[1] m²',
  ],
  'cells of Excel, with an empty column': [
    excelPage(
      "<tr height=20 style='height:15.0pt'><td height=20 class=xl65 width=64>Xã</td><td></td><td class=xl65>Phí</td></tr><tr height=20><td height=20>Long Hữu</td><td></td><td align=right>2.000</td></tr><tr><td></td><td></td><td></td></tr>",
    ),
    '| Xã | Phí |\n| --- | --- |\n| Long Hữu | 2.000 |',
  ],
  'one cell of Excel': [excelPage('<tr height=20><td height=20 width=64>Long Hữu</td></tr>'), 'Long Hữu'],
  'a page of the web': [
    '<meta charset="utf-8"><ol start="4"><li>Bốn<ul><li>Ý nhỏ</li></ul></li><li>Năm</li></ol><blockquote><p>Trích</p></blockquote><script>x()</script>',
    '4. Bốn\n    - Ý nhỏ\n5. Năm\n\nTrích',
  ],
};

/** What is refused, and the word for it. */
export const REFUSED: Readonly<Record<string, readonly [html: string, said: string]>> = {
  'joined cells': [
    excelPage('<tr><td colspan=2>Bảng phí</td></tr><tr><td>Việc</td><td>Phí</td></tr>'),
    'Chưa dán. Bảng có ô gộp.',
  ],
  'a table in a table': [
    wordPage(
      wordTable([
        [
          'Một',
          wordTable([
            ['a', 'b'],
            ['c', 'd'],
          ]),
        ],
        ['Hai', 'Ba'],
      ]),
    ),
    'Chưa dán. Trong bảng có bảng khác.',
  ],
  'a struck cell': [
    excelPage(
      "<tr><td>Phí</td><td>Mới</td></tr><tr><td style='text-decoration:line-through'>1</td><td>2</td></tr>",
    ),
    'Chưa dán. Chữ bị gạch ngang',
  ],
  'a struck paragraph': [
    wordPage("<p class=MsoNormal style='text-decoration:line-through'>Phí 10.000</p><p>Phí 12.000</p>"),
    'Chưa dán. Chữ bị gạch ngang',
  ],
  'struck text': [wordPage('<p class=MsoNormal>Phí <s>10.000</s> 12.000</p>'), 'Chưa dán. Chữ bị gạch ngang'],
};
