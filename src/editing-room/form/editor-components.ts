import type { Field } from '@sveltia/cms';
import { CONTENT_COMPONENTS } from '../../content-components/allow-list.ts';
import { BETWEEN } from './between.ts';
import { cmsFields } from './cms-field.ts';
import { uploadField } from './uploads.ts';

/** An element of the allow-list as the form needs it. */
export interface EditorComponent {
  name: string;
  label: string;
  place: 'block' | 'inline';
  /** Whether text stands between its tags. */
  holdsText: boolean;
  fields: Field[];
}

/** Every element that a body may use, for the form's Insert menu. */
export const editorComponents = (): EditorComponent[] =>
  Object.entries(CONTENT_COMPONENTS).map(([name, { label, purpose, place, holds, attributes }]) => ({
    name,
    label,
    place,
    holdsText: holds !== 'nothing',
    fields: [
      ...cmsFields(attributes).map(withUpload),
      ...(holds === 'nothing'
        ? []
        : [{ name: BETWEEN, label: 'Nội dung', widget: 'text' as const, hint: purpose }]),
    ],
  }));

/** An attribute `tep` is a file of public/; which endings it takes stands at the end of its pattern. */
function withUpload(field: Field): Field {
  if (field.name !== 'tep' || !('pattern' in field)) return field;
  const endings = /\(\?:([a-z|]+)\)\$$/.exec(String(field.pattern?.[0]))?.[1]?.split('|');
  const { name, label, hint, required } = field;
  return { name, label, hint, required, ...uploadField(endings?.map((ending) => `.${ending}`)) };
}
