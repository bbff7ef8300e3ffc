import { factsIn } from '../../../../src/told-facts/facts-in-text.ts';
import type { Finding, Rule } from '../../../content/content.ts';
import type { Path } from '../../../content/problem.ts';

/**
 * A poster hangs for months, and nobody corrects it on the wall: fee, time and papers are never typed, but taken from the
 * procedure's entry when it is drawn.
 */
export const postersTypeNoFacts: Rule = {
  id: 'posters-type-no-facts',
  severity: 'error',
  isDisputable: true,
  description: 'Áp phích không gõ sẵn số tiền, thời hạn, số giấy tờ',
  *check({ entries }): Generator<Finding> {
    for (const entry of entries.materials) {
      const { headline, label, steps = [] } = entry.fields.poster ?? {};
      const texts: [Path, string | undefined][] = [
        [['poster', 'headline'], headline],
        [['poster', 'label'], label],
        ...steps.map((step, index): [Path, string] => [['poster', 'steps', index], step]),
      ];
      for (const [path, text = ''] of texts)
        for (const { written } of factsIn(text))
          yield {
            in: entry,
            path,
            value: written,
            message: `áp phích gõ sẵn '${written}'`,
            advice:
              'bỏ chỗ này; ghi poster.procedure và poster.steps thì trang tự lấy lệ phí, thời gian, số giấy tờ từ mục của thủ tục',
          };
    }
  },
};
