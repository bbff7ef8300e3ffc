import type { Closure } from '../holidays/closures.ts';
import { sayClock } from '../text/clock.ts';
import { addDays } from '../text/days.ts';
import type { Opening, OpenState } from './open-state.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** What the card says, and how it looks. */
export interface SaidState {
  /** The state in two or three words. */
  title: string;
  /** When that changes, or what to do. */
  detail: string;
  /** `yes`: open; `soon`: closes within half an hour; `no`: closed; `ask`: nobody knows. */
  tone: 'yes' | 'soon' | 'no' | 'ask';
}

const dayMonth = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`;

/** A day as seen from another: "hôm nay", "ngày mai", or its weekday and date. */
function sayDay(day: string, today: string): string {
  if (day === today) return 'hôm nay';
  if (day === addDays(today, 1)) return 'ngày mai';
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${dayMonth(day)}`;
}

function sayNext(next: Opening | undefined, today: string): string {
  if (!next) return 'Gọi điện hỏi trước khi đến.';
  const when = `${sayClock(next.at)} ${sayDay(next.day, today)}`;
  return next.perhaps
    ? `Mở lại sớm nhất lúc ${when}, nếu hôm đó không nghỉ ${next.perhaps}. Gọi điện hỏi trước khi đến.`
    : `Mở lại lúc ${when}.`;
}

const SOON_MINUTES = 30;

/** The state in words; undefined where nothing can be said. */
export function sayOpenState(state: OpenState): SaidState | undefined {
  switch (state.kind) {
    case 'open': {
      if (state.until === '24:00') return { title: 'Đang mở cửa', detail: 'Đến hết hôm nay.', tone: 'yes' };
      return state.minutesLeft <= SOON_MINUTES
        ? {
            title: 'Sắp đóng cửa',
            detail: `Còn ${state.minutesLeft} phút, đến ${sayClock(state.until)}.`,
            tone: 'soon',
          }
        : { title: 'Đang mở cửa', detail: `Đến ${sayClock(state.until)}.`, tone: 'yes' };
    }
    case 'break':
      return { title: 'Đang đóng cửa', detail: `Mở lại lúc ${sayClock(state.at)} hôm nay.`, tone: 'no' };
    case 'closed':
      return { title: 'Đã đóng cửa', detail: sayNext(state.next, state.day), tone: 'no' };
    case 'holiday':
      return { title: `Nghỉ ${state.name}`, detail: sayNext(state.next, state.day), tone: 'no' };
    case 'perhaps':
      return {
        title: `Có thể nghỉ ${state.name}`,
        detail: 'Lịch nghỉ còn chờ thông báo. Gọi điện hỏi trước khi đến.',
        tone: 'ask',
      };
    default:
      return undefined;
  }
}

/** A warning of the days off ahead. */
export function sayClosureSoon({ from, until, name, is }: Closure): string {
  const days = from === until ? `ngày ${dayMonth(from)}` : `từ ${dayMonth(from)} đến ${dayMonth(until)}`;
  return is === 'perhaps'
    ? `Sắp tới có thể nghỉ ${name} (${days}), còn chờ thông báo.`
    : `Sắp tới nghỉ ${name} ${days}.`;
}
