import { CONTENT_COMPONENTS } from '../content-components/allow-list.ts';
import type { ContentComponent } from '../content-components/content-component.ts';
import { attributeFaults, type Element } from './attribute-faults.ts';
import { LESS_THAN, notAllowed, type BodyFault } from './body-fault.ts';

/** Everything wrong with one element: its name, place, attributes and what it holds. */
export function elementFaults(element: Element, inLink: boolean, body: string): BodyFault[] {
  const offset = element.position?.start.offset ?? 0;
  const name = element.name ?? '';
  const value = /^<[^>\n]{0,60}>?/.exec(body.slice(offset, offset + 100))?.[0] ?? `<${name}>`;
  const component = Object.hasOwn(CONTENT_COMPONENTS, name) ? CONTENT_COMPONENTS[name] : undefined;
  if (name === '') return [{ offset, value, ...LESS_THAN }];
  if (!component) return [{ offset, value, ...notAllowed(name, Object.keys(CONTENT_COMPONENTS)) }];
  const words = [placeFault(element, name, component, inLink), contentFault(element, name, component)];
  return [
    ...words.flatMap((found) => (found ? [{ offset, value, message: found[0], advice: found[1] }] : [])),
    ...attributeFaults(element, component.attributes, body),
  ];
}

type Words = readonly [message: string, advice: string] | undefined;

function placeFault(element: Element, name: string, { place }: ContentComponent, inLink: boolean): Words {
  if (inLink) return [`<${name}> đứng trong chữ của một đường dẫn`, `đưa <${name}> ra ngoài dấu [ ]`];
  if (place === 'block' && element.type === 'mdxJsxTextElement')
    return [
      `<${name}> phải đứng riêng một dòng`,
      `đưa <${name}> ra dòng riêng, trên và dưới có dòng trống, không có chữ bên cạnh`,
    ];
  return undefined;
}

function contentFault(element: Element, name: string, { holds, example }: ContentComponent): Words {
  const inside = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (holds === 'nothing')
    return inside.length > 0 ? [`<${name}> không chứa chữ ở giữa`, `viết ${example}`] : undefined;
  if (inside.length === 0)
    return [`<${name}> chưa có nội dung`, `viết nội dung giữa <${name}> và </${name}>, hoặc xóa cả hai`];
  const [list, ...rest] = inside;
  if (holds === 'numbered-list' && !(list?.type === 'list' && list.ordered && rest.length === 0))
    return [
      `trong <${name}> phải là một danh sách đánh số và không có gì khác`,
      'mỗi bước một dòng, bắt đầu bằng "1. ", "2. ", …; trước và sau danh sách có dòng trống',
    ];
  return undefined;
}
