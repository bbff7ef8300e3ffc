/** The ministries' lists at hand in ../shared/data/tthc/lists, with the day that their own docProps/core.xml gives. */
export const SHARED_LISTS = [
  { file: 'danh-sach-tthc-BoCongAn.xlsx', madeOn: '2026-06-08' },
  { file: 'danh-sach-tthc-BoTuPhap.xlsx', madeOn: '2026-06-09' },
  { file: 'danh-sach-tthc-NongNghiepvaMoiTruong.xlsx', madeOn: '2026-06-10' },
] as const;
