import { expect, it } from 'vitest';
import { nodeAt, start } from './yaml-places.ts';
import { fieldTrees, yamlTree } from './yaml-source.ts';

const YAML = `name: Đăng ký khai sinh
# lời ghi ở giữa
channels:
- kind: online
  costs:
    - amount: 8000

"summary": trong ngoặc
note: |
  Tên: không phải một trường
  channels: cũng không
evidence: [{ name: Tờ khai },
  { name: Giấy chứng sinh }]
`;
const trees = fieldTrees(YAML);

it.each([
  [['name']],
  [['channels', 0, 'costs', 0, 'amount']],
  [['channels', 0, 'kind']],
  [['note']],
  [['evidence', 1, 'name']],
])('stands in the tree of its field where it stands in the whole: %j', (path: (string | number)[]) => {
  const tree = trees(String(path[0]));
  const [alone, whole] = [tree?.root ?? null, yamlTree(YAML)].map((root) => nodeAt(root, path)?.value);
  expect(whole).toBeDefined();
  expect(alone && start(alone) + (tree?.from ?? 0)).toBe(whole && start(whole));
});

it.each(['summary', 'Tên', 'kind', 'nam'])('leaves to the whole what begins no line by its name: %s', (key) =>
  expect(trees(key)).toBeUndefined(),
);
