import type { CmsConfig, CollectionFile, EntryCollection, RichTextField } from '@sveltia/cms';
import { z } from 'astro/zod';
import { ALLOWED_ELEMENTS } from '../../content-components/allow-list.ts';
import { SLUG } from '../../fields/references.ts';
import {
  CONTENT_LISTS,
  CONTENT_TYPES,
  type CollectionName,
  type ListName,
} from '../../catalogue/content-types.ts';
import { cmsBackend } from './cms-backend.ts';
import { cmsField, cmsFields } from './cms-field.ts';
import { ITEMS } from './items.ts';
import { LISTS } from './relations.ts';
import type { ContentType } from '../../site/content-type.ts';
import type { EditingBackend } from '../../site/schemas/editing-schema.ts';
import { LARGEST_UPLOAD } from './uploads.ts';

/** What the configuration needs to know of the site. */
export interface EditingSite {
  title: string;
  /** Address of the site's own mark, under the base path. */
  logo: string;
  /** Full address of the home page. */
  url: string;
  backend: EditingBackend | undefined;
}

/**
 * The whole configuration of the editing room, made of the schemas that the build and the checks use; nothing of it is
 * written by hand for one type of entry.
 */
export function cmsConfig({ title, logo, url, backend }: EditingSite): CmsConfig {
  const { publish_mode, ...git } = cmsBackend(backend);
  return {
    load_config_file: false,
    backend: git.backend,
    publish_mode,
    app_title: `Phòng biên tập – ${title}`,
    logo: { src: logo },
    site_url: url,
    display_url: url,
    show_preview_links: false,
    media_folder: 'content/tep',
    public_folder: '/tep',
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST_UPLOAD,
          slugify_filename: true,
          // Drawn anew, a picture no longer tells where, when and by whom it was taken
          // (tests/e2e/editing-room-pictures.test.ts); a browser that writes no WebP writes PNG.
          transformations: { raster_image: { format: 'webp', quality: 85 } },
        },
      },
      stock_assets: { providers: [] },
    },
    // Names are made by our own rule (src/integrations/own-file-names.ts).
    slug: { timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...(Object.keys(CONTENT_TYPES) as CollectionName[]).map(entryCollection),
      {
        name: LISTS,
        label: 'Danh sách và thông tin trang',
        icon: 'list',
        files: (Object.keys(CONTENT_LISTS) as ListName[]).map(listFile),
      },
    ],
  };
}

/** Where uploads lie, from the repository's root: Sveltia would keep those of a collection with years beside the entry. */
const UPLOADS_LIE = { media_folder: '/content/tep', public_folder: '/tep' };

function entryCollection(name: CollectionName): EntryCollection {
  const { folder, label, schema, identifier, icon, keptByYearOf }: ContentType = CONTENT_TYPES[name];
  return {
    name,
    label,
    icon,
    folder: `content/${folder}`,
    ...UPLOADS_LIE,
    ...(keptByYearOf !== undefined && { path: `{{fields.${keptByYearOf} | date('YYYY')}}/{{slug}}` }),
    extension: 'mdx',
    // Sveltia takes no other ending for the format of .mdx files.
    format: `${name}-frontmatter`,
    identifier_field: identifier,
    summary: `{{${identifier}}}`,
    slug: {
      template: '{{slug}}',
      editable: ['create'],
      hint: 'Tên tệp, cũng là địa chỉ trang: chữ thường không dấu, nối bằng gạch ngang.',
      pattern: [`/${SLUG.source}/`, 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch ngang.'],
    },
    sortable_fields: [identifier],
    thumbnail: false,
    fields: [...cmsFields(schema), BODY],
  };
}

/** The text of an entry below its fields; the elements it may use are those of the allow-list, and no others. */
const BODY = {
  name: 'body',
  label: 'Nội dung',
  widget: 'richtext',
  required: false,
  hint: 'Phần chữ dưới các trường. Đề mục bắt đầu từ cấp hai.',
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [...ALLOWED_ELEMENTS],
  allow_nested_components: false,
  use_emoji_autocomplete: false,
  // Typed, (*) and 2*3*4 are asterisks and "2026. " is no list; the buttons make bold, italics and lists.
  use_markdown_shortcuts: false,
} satisfies RichTextField;

function listFile(name: ListName): CollectionFile {
  const { file, label, schema } = CONTENT_LISTS[name];
  const fields =
    schema instanceof z.ZodArray
      ? [cmsField(ITEMS, schema.meta({ title: label })) ?? []].flat()
      : cmsFields(schema);
  return { name, label, file: `content/${file}`, format: name, fields };
}
