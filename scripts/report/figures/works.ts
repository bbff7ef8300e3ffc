import { DOCUMENT_TYPES } from '../../../src/legal-documents/codes.ts';
import { MATERIAL_KINDS } from '../../../src/materials/schema.ts';
import { CONTENT_TYPES } from '../../../src/catalogue/content-types.ts';
import type { CollectionName } from '../../../src/catalogue/content-types.ts';
import { allEntries, type Content } from '../../content/content.ts';
import { arrivalOf, type History } from '../history/history.ts';
import { isIn, type Period } from '../period.ts';
import { commitOf, counted, unknown, type Figure, type FigureTable } from './figure.ts';

/** The evidence of what came in the period, by kind of entry, as table 1.1 counted it; undefined where it couldn't. */
export type Came = (kind: CollectionName) => Figure | undefined;

/** Documents, models, criticism, answers, corrections, materials: what the plan of publicity asks to be counted. */
export function worksTables(content: Content, history: History, period: Period, came: Came): FigureTable[] {
  return [
    split(content, came, ['3.1', 'Văn bản được giới thiệu', 'Loại văn bản'], 'legalDocuments', {
      field: 'type',
      labels: DOCUMENT_TYPES,
    }),
    split(content, came, ['3.2', 'Ấn phẩm được phát hành', 'Loại ấn phẩm'], 'materials', {
      field: 'kind',
      labels: MATERIAL_KINDS,
    }),
    {
      id: '3.3',
      title: 'Mô hình, phê bình, hỏi đáp, đính chính',
      rows: 'Nội dung',
      figures: [
        relabelled(came, 'modelExamples', '3.3/mo-hinh', 'Mô hình, gương điển hình được nêu'),
        criticism(content, came),
        relabelled(came, 'questions', '3.3/tra-loi', 'Câu hỏi được trả lời'),
        corrections(content, history, period),
        relabelled(came, 'feedbackResults', '3.3/phan-anh', 'Phản ánh, kiến nghị có kết quả được đăng'),
      ],
      notes: [],
    },
  ];
}

function relabelled(came: Came, kind: CollectionName, id: string, label: string): Figure {
  const figure = came(kind);
  return figure ? { ...figure, id, label } : unknown(id, label, `không có loại ${CONTENT_TYPES[kind].label}`);
}

/** The figure of one kind of entries, by the value of a field. */
function split(
  { entries }: Content,
  came: Came,
  [id, title, rows]: readonly [id: string, title: string, rows: string],
  kind: CollectionName,
  { field, labels }: { field: string; labels: Readonly<Record<string, string>> },
): FigureTable {
  const figure = came(kind);
  const values = new Map(
    entries[kind].map((entry) => [entry.path, (entry.fields as Record<string, unknown>)[field]]),
  );
  const all = figure?.evidence ?? [];
  const figures =
    figure?.value === undefined
      ? [{ ...(figure ?? unknown(id, title, 'không đếm được')), id: `${id}/tong`, label: 'Tổng số' }]
      : [
          counted(`${id}/tong`, 'Tổng số', all),
          ...Object.entries(labels)
            .map(([value, label]) =>
              counted(
                `${id}/${value}`,
                label,
                all.filter(({ path }) => values.get(path) === value),
              ),
            )
            .filter(({ value }) => value !== 0),
        ];
  return { id, title, rows, figures, notes: [] };
}

/** News that criticise, of those that came in the period. */
function criticism({ entries }: Content, came: Came): Figure {
  const news = came('news');
  const critical = new Set(entries.news.filter(({ fields }) => fields.criticism).map(({ path }) => path));
  const evidence = (news?.evidence ?? []).filter(({ path }) => critical.has(path));
  return counted('3.3/phe-binh', 'Bài phê bình', evidence);
}

/** Corrections that entries tell their readers of, by the day that they give. */
const corrections = (content: Content, history: History, period: Period): Figure =>
  counted(
    '3.3/dinh-chinh',
    'Điều đã đính chính',
    allEntries(content).flatMap(({ path, fields }) =>
      (fields.corrections ?? [])
        .filter(({ on }) => isIn(on, period))
        .map(({ on }) => ({ path, commit: commitOf(arrivalOf(path, history)), day: on })),
    ),
  );
