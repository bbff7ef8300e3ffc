import { startEditingRoom } from './start-editing-room.client.ts';
import { showLiveVersion } from './live-version.client.ts';

const room = document.querySelector<HTMLElement>('[data-editing-room]');
const status = document.querySelector<HTMLElement>('[data-live-version]');
if (room) void startEditingRoom(room);
if (status) void showLiveVersion(status);
