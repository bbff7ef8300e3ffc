import type { CmsConfig, Collection, EditorComponentDefinition } from '@sveltia/cms';
import componentStyles from '../styles/entry-components.css?url';
import siteStyles from '../styles/site.css?url';
import { componentPattern, componentPreview, componentText, propsOfMatch } from './form/component-text.ts';
import type { EditorComponent } from './form/editor-components.ts';
import type { FileData } from '../catalogue/turns-of-file.ts';
import { entryFormat, listFormat, type EntryFormat, type RoomOfFormat } from './entry-format.ts';
import { ITEMS } from './form/items.ts';
import { knownFields } from './form/known-fields.ts';
import { watchPasting } from './pasting/pasting.client.ts';
import { OpenedBodies } from './opened-bodies.ts';
import { watchWriting } from './writing/written-bodies.client.ts';
import previewStyles from './preview.css?url';

const PREFERENCES = 'sveltia-cms.prefs';

/** Sveltia follows the browser's language; the office's is Vietnamese unless somebody chose another one. */
function preferVietnamese(): void {
  const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
  if (kept.locale === undefined) localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: 'vi' }));
}

/** Starts the editing room in its place on the page; what stood there, the words for when it can't start, goes. */
export async function startEditingRoom(room: HTMLElement): Promise<void> {
  preferVietnamese();
  const answer = await fetch(room.dataset['config'] ?? '');
  const { config, components } = (await answer.json()) as {
    config: CmsConfig;
    components: EditorComponent[];
  };
  const [{ default: CMS }, { judgeOf, sayWhenSaved }, { watchStanding }] = await Promise.all([
    import('@sveltia/cms'),
    import('./judge-saves.client.ts'),
    import('./standing/standing.client.ts'),
  ]);
  const files = watchStanding();
  const bodies = new OpenedBodies();
  watchWriting(bodies);
  watchPasting();
  sayWhenSaved(CMS);
  const roomFor = (name: string): RoomOfFormat => ({
    bodies,
    judge: judgeOf(name),
    seen: (data, text, before) => files.note({ name: name as FileData['name'], data }, text, before),
  });
  for (const { name, extension, format } of formatsOf(config, roomFor))
    CMS.registerCustomFormat(name, extension, format);
  for (const component of components) CMS.registerEditorComponent(definitionOf(component));
  for (const styles of [siteStyles, componentStyles, previewStyles]) CMS.registerPreviewStyle(styles);
  room.replaceChildren();
  room.id = 'nc-root';
  await CMS.init({ config });
}

interface NamedFormat {
  name: string;
  extension: string;
  format: EntryFormat;
}

function formatsOf({ collections = [] }: CmsConfig, roomFor: (name: string) => RoomOfFormat): NamedFormat[] {
  return (collections as Collection[]).flatMap((collection): NamedFormat[] =>
    'files' in collection
      ? collection.files.map(({ name, fields }) => ({
          name,
          extension: 'yaml',
          format: listFormat(
            knownFields(fields),
            fields[0]?.name === ITEMS ? ITEMS : undefined,
            roomFor(name),
          ),
        }))
      : [
          {
            name: collection.format ?? '',
            extension: collection.extension ?? '',
            format: entryFormat(knownFields(collection.fields), roomFor(collection.name)),
          },
        ],
  );
}

const definitionOf = (component: EditorComponent): EditorComponentDefinition => ({
  id: component.name,
  label: component.label,
  fields: component.fields,
  pattern: componentPattern(component),
  fromBlock: propsOfMatch,
  toBlock: (props) => componentText(component, props),
  toPreview: (props) => componentPreview(component, props),
});
