const oneOrMore = (one: string, more: string, none?: string): string =>
  `.input {$count :integer} .match $count ${none ? `0 {{${none}}} ` : ''}1 {{${one}}} * {{${more}}}`;

/** What Sveltia says in English because its Vietnamese lags behind; words for whoever configures it are left out. */
export const MISSING_WORDS = {
  select_item: 'Chọn {$name}',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  sign_in_using_access_token_workflow_note:
    'Vì có các bước duyệt, mã truy cập phải được quyền đọc và ghi yêu cầu xét duyệt.',
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập bạn bằng tài khoản {$account} tại {$service} và chép thiết lập từ máy đã tạo ra nó. Chỉ đi tiếp nếu chính bạn đã tạo liên kết.',
  domain: 'Tên miền',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không tải được tệp này. Tệp có thể đã chuyển chỗ hoặc bị xóa.',
  back_to_parent_folder: 'Về thư mục trên',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới nằm trong “{$folder}”.',
  new_folder_error: {
    empty: 'Chưa ghi tên thư mục.',
    invalid: 'Tên thư mục không có dấu gạch chéo, không bắt đầu bằng dấu chấm.',
    duplicate: 'Ở đây đã có thư mục hoặc tệp tên như vậy.',
  },
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Chưa tạo được thư mục.',
  folder_options: 'Tùy chọn của thư mục',
  show_folder_options: 'Hiện tùy chọn của thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder: oneOrMore(
    'Ghi tên mới. Tệp trong thư mục chuyển theo, bài dùng tệp đó được sửa theo.',
    'Ghi tên mới. {$count} tệp trong thư mục chuyển theo, bài dùng các tệp đó được sửa theo.',
    'Ghi tên mới.',
  ),
  enter_new_name_for_external_folder: oneOrMore(
    'Ghi tên mới. Tệp trong thư mục đổi địa chỉ; hãy sửa bài dùng tệp đó.',
    'Ghi tên mới. {$count} tệp trong thư mục đổi địa chỉ; hãy sửa các bài dùng tệp đó.',
    'Ghi tên mới.',
  ),
  confirm_deleting_folder: oneOrMore(
    'Xóa thư mục “{$name}” và tệp trong đó?',
    'Xóa thư mục “{$name}” và {$count} tệp trong đó?',
    'Xóa thư mục trống “{$name}”?',
  ),
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Chưa đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Chưa xóa được thư mục.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay hình',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ hình',
  deleting_referenced_assets_note: oneOrMore(
    'Chỗ nhắc đến tệp này trong một bài cũng bị xóa.',
    'Chỗ nhắc đến tệp trong {$count} bài cũng bị xóa.',
  ),
  cannot_delete_referenced_assets: oneOrMore(
    'Chưa xóa được tệp này: thiếu nó thì các ô dưới đây không còn đúng. Sửa các bài đó trước.',
    'Chưa xóa được các tệp này: thiếu chúng thì các ô dưới đây không còn đúng. Sửa các bài đó trước.',
  ),
  deleting_referenced_entries_note: oneOrMore(
    'Chỗ nhắc đến mục này trong một mục khác cũng bị xóa.',
    'Chỗ nhắc đến mục này trong {$count} mục khác cũng bị xóa.',
  ),
  cannot_delete_referenced_entries: oneOrMore(
    'Chưa xóa được mục này: thiếu nó thì các ô dưới đây không còn đúng. Sửa các mục đó trước.',
    'Chưa xóa được các mục này: thiếu chúng thì các ô dưới đây không còn đúng. Sửa các mục đó trước.',
  ),
  show_errors: 'Xem chỗ sai',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Bên trong',
  x_folders: oneOrMore('{$count} thư mục', '{$count} thư mục', 'Không có thư mục'),
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  entry_sidebar: {
    slug: {
      title: 'Tên tệp',
      generated_on_save: 'Tên tệp được đặt theo nội dung khi lưu.',
      unavailable: 'Mục này không có tên tệp.',
    },
  },
  save_conflict: {
    title: 'Người khác đã sửa mục này',
    modified_by: '{$name} đã sửa mục này ngày {$date}, sau khi bạn mở.',
    modified: 'Mục này đã được sửa trong kho sau khi bạn mở.',
    deleted: 'Mục này đã bị xóa khỏi kho sau khi bạn mở.',
    overwrite_warning: 'Lưu bây giờ thì mất phần người đó đã sửa.',
    recreate_warning: 'Lưu bây giờ thì mục được tạo lại.',
    save_anyway: 'Vẫn lưu',
    branch_moved: 'Trong lúc lưu, người khác đã sửa kho. Hãy lưu lại.',
  },
  remote_change: {
    reload_entry: 'Mở lại mục',
    confirm_reloading_entry: 'Mở lại mục? Những gì chưa lưu sẽ mất.',
  },
  list_item_options: 'Tùy chọn của phần này',
  relation_field: {
    save_together_hint: '{$name} mới được lưu cùng mục đang sửa.',
    add_failed: 'Chưa thêm được {$name}.',
  },
  assets_dialog: {
    title: { folder: 'Chọn thư mục' },
    selected_folder: 'Thư mục đã chọn: {$path}',
    selected_folders: oneOrMore('Đã chọn {$count} thư mục', 'Đã chọn {$count} thư mục'),
    no_subfolders: 'Thư mục này không có thư mục con.',
  },
  cloud_storage: { bunny_storage: { auth_key_label: 'Mật khẩu của vùng lưu trữ' } },
  status: { deploying: 'Đang đưa lên' },
  workflow: { deploying_deletion: 'Đang xóa' },
};
