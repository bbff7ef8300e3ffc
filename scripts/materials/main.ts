import { runCall } from '../command-line/run-call.ts';
import { MATERIALS } from './options.ts';

await runCall(MATERIALS, async (order) => (await import('./run-materials.ts')).runMaterials(order), 2);
