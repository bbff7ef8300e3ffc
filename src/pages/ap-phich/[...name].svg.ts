import { givePoster, posterPaths } from '../../posters/poster-routes.ts';

export const getStaticPaths = posterPaths('svg');
export const GET = givePoster;
