/** What other programs call the kinds of results, by what readers read; all others are pages. */
export const KIND_IDS: Readonly<Record<string, string>> = {
  'Hướng dẫn': 'guide',
  'Sự kiện': 'event',
  'Hỏi đáp': 'question',
  'Văn bản': 'document',
  'Quyết định công bố': 'document',
  'Cơ quan': 'office',
  'Đường dây nóng': 'hotline',
  'Nơi phản ánh': 'feedback',
  'Tin tức': 'news',
  'Mô hình': 'model',
  'Ấn phẩm': 'material',
  'Nhiệm vụ': 'task',
};
