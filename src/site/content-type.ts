import type { z } from 'astro/zod';
import type { ReferenceTarget } from '../fields/references.ts';

/** What a piece of running text is: a name, what is read first and must be short, or what may go further. */
export type ProseKind = 'title' | 'summary' | 'text';

/** The fields in which editors write sentences of their own; `*` is any position. Official names and parts are none. */
export type ProseFields = Readonly<Partial<Record<ProseKind, readonly string[]>>>;

/** A collection of .mdx entries, as its domain describes it: build, checks, form, addresses and `new` read nothing else. */
export interface ContentType<S extends z.ZodType = z.ZodType> {
  /** Its folder under content/. */
  folder: string;
  schema: S;
  /** Its name to an editor. */
  label: string;
  /** The field by which its entries are called, in lists, relations and file names. */
  identifier: string;
  /** Its sign in the editing room, a name of Material Symbols. */
  icon: string;
  /** What an entry is by itself, whatever its file is called; a value that can't be read leaves it unknown. */
  identity(fields: Partial<z.output<S>>): unknown[];
  prose: ProseFields;
  /** The fields whose words tell of procedures, beside the body; absent where entries tell nothing of them. */
  tellsIn?: readonly string[];
  /** Whether entries stand on their section's page only and have no pages of their own. */
  isOnlyListed?: true;
  /** The date by whose year entries are kept in folders; all others lie side by side. */
  keptByYearOf?: string;
  /** Fields that may be absent but that an editor should meet from the start; a dot leads into a group or a list. */
  alsoAsked?: readonly string[];
  /** What stands in the body of a new entry. */
  newBody?: string;
}

/** A closed list kept as one YAML file; `optional` lists may be absent from a content folder. */
export interface ContentList<S extends z.ZodType = z.ZodType> {
  file: string;
  schema: S;
  label: string;
  optional: boolean;
  /** Whether its rows name entries that must stand in the same folder, so that no other folder can take the list over. */
  isOfItsFolder?: true;
  /** What entries may point at in this list, if anything. */
  target?: ReferenceTarget;
  prose?: ProseFields;
  /** The field that names a row's page, where each has one in the section that is called as the list. */
  pageTitle?: 'name' | 'title';
}

/** A description with its schema's own type. */
export const contentType = <S extends z.ZodType>(type: ContentType<S>): ContentType<S> => type;

/** See {@link contentType}. */
export const contentList = <S extends z.ZodType>(list: ContentList<S>): ContentList<S> => list;
