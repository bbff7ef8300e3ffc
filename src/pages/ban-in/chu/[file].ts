import type { APIRoute, GetStaticPaths } from 'astro';
import { letterFiles } from '../../../print/letters.ts';
import { onPaper } from '../../../print/on-paper.ts';

/** The letters of paper; the public site has none, as its pages keep the reader's own. */
export const getStaticPaths = (() =>
  onPaper(() =>
    [...letterFiles()].map(([file, read]) => ({ params: { file }, props: { read } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ read: () => Buffer<ArrayBuffer> }> = ({ props }) => new Response(props.read());
