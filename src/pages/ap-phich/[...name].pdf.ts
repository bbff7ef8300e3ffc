import { givePoster, posterPaths } from '../../posters/poster-routes.ts';

export const getStaticPaths = posterPaths('pdf');
export const GET = givePoster;
