import { currentProcedures, type ProcedureEntry } from '../procedures/queries.ts';
import { readEnvironment } from '../site/environment.ts';

/**
 * The pages for paper: all of them in a build for paper (PRINT=1), none in the public site, which they would double.
 */
export const onPaper = async <T>(paths: () => T[] | Promise<T[]>): Promise<T[]> =>
  readEnvironment().print ? paths() : [];

/** A sheet of paper for every procedure in force: its address, and the procedure. */
export const procedurePapers = (): Promise<
  { params: { procedure: string }; props: { entry: ProcedureEntry } }[]
> =>
  onPaper(async () =>
    (await currentProcedures()).map((entry) => ({ params: { procedure: entry.id }, props: { entry } })),
  );
