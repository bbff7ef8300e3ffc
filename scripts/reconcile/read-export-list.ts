import { basename } from 'node:path';
import { readRecords } from '../import/reading/read-records.ts';
import type { OfficialDetail } from '../import/reading/record-schema.ts';
import { recogniseRecord } from '../import/mapping/understand-record.ts';
import { type ListedProcedure, type OfficialList, oneLine } from './official-list.ts';

/** Reads an export of official records (.jsonl, .jsonl.gz or a folder of .json) as a list. */
export async function readExportList(path: string): Promise<OfficialList> {
  const list: OfficialList = { kind: 'export', name: basename(path), procedures: [], setAside: [] };
  for await (const read of readRecords(path)) {
    if ('error' in read) list.setAside.push({ where: read.where, reason: read.error });
    else {
      const recognised = recogniseRecord(read.value);
      if ('problems' in recognised)
        list.setAside.push({ where: read.where, reason: recognised.problems.join('; ') });
      else list.procedures.push(listedOf(recognised.detail, read.where));
    }
  }
  return list;
}

function listedOf(detail: OfficialDetail, where: string): ListedProcedure {
  return {
    where,
    code: oneLine(detail.code),
    name: oneLine(detail.name),
    issuer: oneLine(detail.procedureProposal?.issuingAgency?.name) || undefined,
    sectors: (detail.categoriesDetails ?? []).map(({ name, code }) => ({
      name: oneLine(name),
      code: oneLine(code) || undefined,
    })),
    offices: (detail.departmentsExecuting ?? []).flatMap((office) => oneLine(office?.name) || []),
    level: detail.isWard ? 'commune' : 'other',
    detail,
  };
}
