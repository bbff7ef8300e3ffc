import { givePoster, posterPaths } from '../../posters/poster-routes.ts';

export const getStaticPaths = posterPaths('png');
export const GET = givePoster;
