import { readContentList } from '../site/content-list.ts';
import { officialChannelsList } from './content-list.ts';
import type { OfficialChannel } from './schema.ts';

/** The channels that the content names, confirmed or not. */
export const officialChannels = (): readonly OfficialChannel[] => readContentList(officialChannelsList, []);
