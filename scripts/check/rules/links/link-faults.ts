import type { Content, Finding } from '../../../content/content.ts';
import { asBrowsersRead, isOpenable } from '../../../../src/markdown/link-faults.ts';
import type { BodyLink } from '../../../content/body-links.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { anchorsOf } from './page-anchors.ts';
import { publicFiles } from '../../public-files.ts';
import { relativeLink, resolveLink } from './resolve-link.ts';
import { sitePages } from './site-pages.ts';

/** What is wrong with a link, for an editor. */
export type LinkFault = Pick<Finding, 'message' | 'advice' | 'severity'>;

/** Files that only the build makes: feeds, open data, the site map. */
const BUILT_FILE = /\.(?:xml|json|csv|ics|webmanifest|txt)$/;

/** An address that is no address of a page; undefined for one to look up. */
function unusable(target: string): LinkFault | undefined {
  if (target === '')
    return { message: 'liên kết không có địa chỉ', advice: 'viết địa chỉ vào trong dấu ( )' };
  if (/^www\./i.test(target))
    return { message: `liên kết '${target}' thiếu https://`, advice: `viết https://${target}` };
  if (/^[\w.+-]+@[\w.-]+$/.test(target))
    return { message: `liên kết '${target}' thiếu mailto:`, advice: `viết mailto:${target}` };
  if (!isOpenable(target))
    return {
      message: `liên kết '${target}' không mở được trên trang`,
      advice: 'dùng địa chỉ https:// hoặc địa chỉ trong trang',
    };
  return undefined;
}

/** The page that the writer most likely meant: of the same name elsewhere, or of nearly the same address. */
function likelyPage(address: string, pages: ReadonlySet<string>): string | undefined {
  const withSlash = `${address.replace(/(?<!\.mdx|\.html|\/)(?:\.mdx|\.html|\/)+$/, '')}/`;
  if (pages.has(withSlash)) return withSlash;
  const nameOf = (page: string): string => page.split('/').at(-2) ?? '';
  const name = nameOf(withSlash);
  const namesakes = [...pages].filter((page) => page !== '' && nameOf(page) === name);
  if (namesakes.length === 1) return namesakes[0];
  const near = nearest(withSlash, pages);
  if (near !== undefined && near !== '') return near;
  const names = new Map([...pages].map((page) => [nameOf(page), page]));
  const close = nearest(
    name,
    [...names.keys()].filter((other) => other.length > 3),
  );
  return close === undefined ? undefined : names.get(close);
}

const didYouMean = (link: string | undefined): Pick<Finding, 'message' | 'advice'> => ({
  message: link === undefined ? '' : `; có phải '${link}'?`,
  advice: link === undefined ? 'sửa địa chỉ theo tên tệp của mục cần dẫn đến' : `viết ${link}`,
});

function fileFault(address: string, from: string, content: Content): LinkFault | undefined {
  const files = publicFiles(content);
  if (files.has(address) || (BUILT_FILE.test(address) && !address.startsWith('tep/'))) return undefined;
  const near = nearest(address, files.keys());
  const words = didYouMean(near && relativeLink(from, near));
  return {
    message: `không có tệp '${address}' trong tep/${words.message}`,
    advice: near ? words.advice : `chép tệp vào ${address} của thư mục nội dung, chữ thường không dấu`,
  };
}

function pageFault(address: string, anchor: string, from: string, content: Content): LinkFault | undefined {
  const { pages, upcoming, withheld, moved, exists } = sitePages(content);
  const day = upcoming.get(address);
  if (day !== undefined)
    return {
      severity: 'warning',
      message: `trang '${address}' đến ngày ${day} mới đăng`,
      advice: 'bỏ liên kết cho đến ngày ấy',
    };
  if (withheld.has(address))
    return {
      severity: 'warning',
      message: `trang '${address}' chưa được duyệt nên chưa đăng`,
      advice: 'bỏ liên kết cho đến khi bài ấy được duyệt',
    };
  const now = moved.get(address);
  if (now !== undefined && !pages.has(address))
    return {
      severity: 'warning',
      message: `địa chỉ '${address}' đã chuyển; có phải '${relativeLink(from, now)}'?`,
      advice: `viết ${relativeLink(from, now)}`,
    };
  if (!exists(address)) {
    const likely = likelyPage(address, pages);
    const words = didYouMean(likely === undefined ? undefined : relativeLink(from, likely));
    return { message: `không có trang '${address}'${words.message}`, advice: words.advice };
  }
  const anchors = anchor === '' ? undefined : anchorsOf(content, address);
  if (!anchors || anchors.has(anchor)) return undefined;
  const near = nearest(anchor, anchors);
  return {
    message: `trang '${address}' không có chỗ '#${anchor}'${near ? `; có phải '#${near}'?` : ''}`,
    advice: near
      ? `viết #${near}`
      : 'bỏ phần sau dấu #, hoặc đặt một tiêu đề cùng tên trong bài được dẫn đến',
  };
}

/** A port beyond 65535, a host that can't be one: no browser opens it. */
const UNREADABLE: LinkFault = {
  message: 'địa chỉ này không trình duyệt nào mở được',
  advice: 'chép lại địa chỉ từ trình duyệt',
};

/** What is wrong with a link or picture on the page at `from`; undefined for one that leads somewhere, or out of the site. */
export function linkFault(
  { target: written, isImage }: Pick<BodyLink, 'target' | 'isImage'>,
  from: string,
  content: Content,
): LinkFault | undefined {
  const target = asBrowsersRead(written);
  if (isImage && /^(?:https?:)?\/\//i.test(target))
    return {
      message: 'hình lấy từ trang khác sẽ không hiện',
      advice: 'chép hình vào tep/ của thư mục nội dung rồi dẫn đến tệp ấy',
    };
  if (/^(?:https?:\/\/|mailto:|tel:|sms:)/i.test(target))
    return URL.canParse(target) ? undefined : UNREADABLE;
  const wrong = unusable(target);
  if (wrong) return wrong;
  if (isImage) return fileFault(target.replace(/^(?:\.{0,2}\/)*/, ''), from, content);
  const basePath = content.lists.site?.value?.basePath ?? '/';
  const { address, anchor, isRooted } = resolveLink(target, from, basePath);
  const isFile = /\.[a-z0-9]{2,5}$/i.test(address) && !/\.(?:mdx|md|html)$/i.test(address);
  const fault = isFile ? fileFault(address, from, content) : pageFault(address, anchor, from, content);
  if (fault || !isRooted) return fault;
  const right = relativeLink(from, address) + (anchor === '' ? '' : `#${anchor}`);
  const likely = `có phải '${right}'?`;
  return {
    // At the root it leads somewhere as long as nobody builds the site under another path.
    ...(basePath === '/' && { severity: 'warning' }),
    message:
      basePath === '/'
        ? `liên kết bắt đầu bằng '/' sẽ hỏng khi trang đặt dưới một đường dẫn khác; ${likely}`
        : `liên kết bắt đầu bằng '/' không theo đường dẫn gốc của trang; ${likely}`,
    advice: `viết ${right}`,
  };
}
