/** One section of the site: where it lives, what it shows, what it is called. */
export interface Section {
  /** Path under the base path, without slashes at the ends. */
  path: string;
  /** The collection whose entries have pages at `path/<id>/`, or are listed here. */
  collection?: string;
  /** Name in menus and breadcrumbs. */
  label: string;
  /** What a single entry is called in search results; absent where the section itself is not searched. */
  kind?: string;
  /** Whether the section stands in the main menu. */
  inMenu: boolean;
}

/** THE table of sections, in menu order: section ↔ URL ↔ collection ↔ label. */
export const SECTIONS = {
  procedures: { path: 'thu-tuc', collection: 'procedures', label: 'Thủ tục', kind: 'Thủ tục', inMenu: true },
  sectors: { path: 'linh-vuc', label: 'Lĩnh vực', inMenu: false },
  audiences: { path: 'doi-tuong', label: 'Đối tượng', inMenu: false },
  alphabet: { path: 'chu-cai', label: 'Theo chữ cái', inMenu: false },
  lifeEvents: { path: 'su-kien', label: 'Sự kiện trong đời', kind: 'Sự kiện', inMenu: true },
  guides: { path: 'chon-thu-tuc', label: 'Tôi cần làm thủ tục nào?', kind: 'Hướng dẫn', inMenu: true },
  hotlines: {
    path: 'duong-day-nong',
    collection: 'hotlines',
    label: 'Đường dây nóng',
    kind: 'Đường dây nóng',
    inMenu: true,
  },
  feedbackChannels: {
    path: 'phan-anh-kien-nghi',
    collection: 'feedbackChannels',
    label: 'Phản ánh, kiến nghị',
    kind: 'Nơi phản ánh',
    inMenu: true,
  },
  feedbackResults: {
    path: 'ket-qua-phan-anh',
    collection: 'feedbackResults',
    label: 'Kết quả xử lý phản ánh',
    kind: 'Kết quả phản ánh',
    inMenu: false,
  },
  questions: { path: 'hoi-dap', collection: 'questions', label: 'Hỏi đáp', kind: 'Hỏi đáp', inMenu: true },
  elsewhere: {
    path: 'noi-khac',
    collection: 'elsewhere',
    label: 'Việc làm ở nơi khác',
    kind: 'Nơi khác làm',
    inMenu: false,
  },
  legalDocuments: {
    path: 'van-ban',
    collection: 'legalDocuments',
    label: 'Văn bản',
    kind: 'Văn bản',
    inMenu: true,
  },
  news: { path: 'tin-tuc', collection: 'news', label: 'Tin tức', kind: 'Tin tức', inMenu: true },
  modelExamples: {
    path: 'dien-hinh',
    collection: 'modelExamples',
    label: 'Mô hình, điển hình',
    kind: 'Mô hình',
    inMenu: true,
  },
  offices: { path: 'co-quan', collection: 'offices', label: 'Cơ quan', kind: 'Cơ quan', inMenu: true },
  materials: { path: 'an-pham', collection: 'materials', label: 'Ấn phẩm', kind: 'Ấn phẩm', inMenu: false },
  announcements: {
    path: 'cong-bo',
    collection: 'announcements',
    label: 'Quyết định công bố',
    kind: 'Quyết định công bố',
    inMenu: false,
  },
  changes: { path: 'thay-doi', label: 'Thay đổi thủ tục', inMenu: false },
  bulletins: { path: 'ban-tin', collection: 'bulletins', label: 'Bản tin hằng tháng', inMenu: false },
  corrections: { path: 'dinh-chinh', label: 'Đính chính', inMenu: false },
  planTasks: {
    path: 'ke-hoach',
    collection: 'planTasks',
    label: 'Nhiệm vụ của kế hoạch',
    kind: 'Nhiệm vụ',
    inMenu: false,
  },
  standingPages: { path: '', collection: 'standingPages', label: 'Giới thiệu', kind: 'Trang', inMenu: false },
  subscribe: { path: 'dang-ky-nhan-tin', label: 'Nhận tin khi có thay đổi', inMenu: false },
  openData: { path: 'du-lieu-mo', label: 'Dữ liệu mở', inMenu: false },
  compliance: { path: 'tuan-thu', label: 'Luật giao việc gì, ai giữ', inMenu: false },
  search: { path: 'tim-kiem', label: 'Tìm kiếm', inMenu: false },
  offline: { path: 'ngoai-tuyen', label: 'Khi không có mạng', inMenu: false },
  kiosk: { path: 'quay', label: 'Màn hình tại quầy', inMenu: false },
  siteMap: { path: 'so-do-trang', label: 'Sơ đồ trang', inMenu: false },
  patternLibrary: { path: 'giao-dien', label: 'Giao diện', inMenu: false },
  editingRoom: { path: 'quan-tri', label: 'Phòng biên tập', inMenu: false },
} as const satisfies Record<string, Section>;
export type SectionName = keyof typeof SECTIONS;

/** Addresses under the base path that a standing page may not take. */
export const TAKEN_PATHS: readonly string[] = Object.values(SECTIONS)
  .map((section) => section.path)
  .filter((path) => path !== '');

/**
 * First steps of addresses that are no section and yet not free for a standing page: error pages, pictures and paper that
 * the build makes, the search index, files for readers.
 */
export const OTHER_PATHS: readonly string[] = [
  '404',
  '500',
  'anh-chia-se',
  'ap-phich',
  'ban-in',
  'bieu-tuong',
  'pagefind',
  'tep',
];
