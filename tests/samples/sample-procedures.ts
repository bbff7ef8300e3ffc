import { buildProcedureIndex } from '../../src/search/building/build-index.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import type { ProcedureIndex } from '../../src/search/engine/open-index.ts';
import type { SearchableProcedure } from '../../src/search/building/searchable-procedure.ts';
import type { SynonymGroups } from '../../src/search/synonyms.ts';

/** Code, name and sector of real procedures, enough of them that words have a rarity. For the tests beside. */
const SAMPLE = `1.001193|Thủ tục đăng ký khai sinh|Hộ tịch
1.004884|Thủ tục đăng ký lại khai sinh|Hộ tịch
1.003583|Thủ tục đăng ký khai sinh lưu động|Hộ tịch
2.000528|Thủ tục đăng ký khai sinh có yếu tố nước ngoài|Hộ tịch
1.000656|Thủ tục đăng ký khai tử|Hộ tịch
1.000894|Thủ tục đăng ký kết hôn|Hộ tịch
1.004873|Thủ tục cấp Giấy xác nhận tình trạng hôn nhân|Hộ tịch
2.000635|Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh|Hộ tịch
1.004222|Đăng ký thường trú|Cư trú
1.003197|Xóa đăng ký thường trú|Cư trú
1.004194|Đăng ký tạm trú|Cư trú
1.002755|Gia hạn tạm trú|Cư trú
1.010039|Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú|Cư trú
1.010038|Tách hộ|Cư trú
2.000815|Chứng thực bản sao từ bản chính giấy tờ, văn bản|Chứng thực
2.000884|Chứng thực chữ ký trong các giấy tờ, văn bản|Chứng thực
2.001019|Chứng thực di chúc|Chứng thực
1.001612|Đăng ký thành lập hộ kinh doanh|Hộ kinh doanh
1.001266|Chấm dứt hoạt động hộ kinh doanh|Hộ kinh doanh
1.014064|Cấp lại thẻ căn cước|Căn cước
1.014063|Cấp đổi thẻ căn cước|Căn cước
1.012812|Hòa giải tranh chấp đất đai|Đất đai
1.002211|Thủ tục công nhận hòa giải viên (cấp xã)|Hòa giải ở cơ sở`;

/** Sayings for the tests. */
export const sampleSynonyms: SynonymGroups = {
  groups: [
    {
      topic: 'Thử',
      entries: [
        { say: ['khai sanh', 'gks', 'giấy ks'], means: ['khai sinh'] },
        { say: ['giấy độc thân', 'chưa vợ chưa chồng'], means: ['giấy xác nhận tình trạng hôn nhân'] },
        { say: ['giấy báo tử', 'chồng mất'], means: ['đăng ký khai tử'] },
        { say: ['cắt khẩu', 'xóa hộ khẩu'], means: ['xóa đăng ký thường trú'] },
        { say: ['ở đậu'], means: ['chỗ ở do thuê, mượn'] },
        { say: ['khai sinh'], means: ['đăng ký kết hôn'] },
      ],
    },
  ],
};

/** The sample as search takes it. */
export function sampleProcedures(): SearchableProcedure[] {
  return SAMPLE.split('\n').map((line, at): SearchableProcedure => {
    const [code = '', name = '', sector = ''] = line.split('|');
    return {
      code,
      name,
      sector,
      sectorId: sector,
      slug: code.replace('.', '-'),
      aliases: code === '1.004222' ? ['nhập hộ khẩu'] : [],
      keywords: [],
      audience: ['nguoi-dan'],
      levels: ['xa'],
      channels: ['in-person'],
      outputs: [],
      evidence: ['Tờ khai mẫu CT01'].filter(() => sector === 'Cư trú'),
      feeText: 'Không',
      timeText: `${at} ngày`,
      isFree: at % 2 === 0,
      isSameDay: at === 0,
      ...(at < 3 ? { popularityRank: at + 1 } : {}),
    };
  });
}

/** The sample, built and opened. */
export function openSample(
  synonyms: SynonymGroups = sampleSynonyms,
  offTopic: readonly string[] = [],
): ProcedureIndex {
  return openProcedureIndex(buildProcedureIndex(sampleProcedures(), synonyms, { offTopic }));
}
