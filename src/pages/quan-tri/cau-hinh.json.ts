import type { APIRoute } from 'astro';
import { cmsConfig } from '../../editing-room/form/cms-config.ts';
import { editingSite } from '../../editing-room/form/editing-site.ts';
import { editorComponents } from '../../editing-room/form/editor-components.ts';

/** What the editing room is made of: its configuration and the elements of a body, both from the schemas. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ config: cmsConfig(editingSite()), components: editorComponents() }));
