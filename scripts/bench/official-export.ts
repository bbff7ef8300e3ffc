import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SearchableProcedure } from '../../src/search/engine/searchable-procedure.ts';
import { slug } from '../../src/text/slug.ts';

/** Official applicant codes by the site's groups; the others are organisations. */
const AUDIENCES: Readonly<Record<string, string>> = {
  ĐT1: 'nguoi-dan',
  ĐT14: 'nguoi-dan',
  ĐT2: 'doanh-nghiep',
  ĐT8: 'doanh-nghiep',
  ĐT10: 'doanh-nghiep',
  DT11: 'doanh-nghiep',
  ĐT3: 'nguoi-nuoc-ngoai',
  ĐT4: 'nguoi-nuoc-ngoai',
  DT12: 'nguoi-nuoc-ngoai',
  DT13: 'can-bo',
  ĐT5: 'can-bo',
};

interface RawProcedure {
  readonly code: string;
  readonly name: string;
  readonly detail: {
    readonly categoriesDetails: readonly { readonly name: string; readonly code: string }[];
    readonly subjectTypesDetails: readonly { readonly name: string; readonly code: string }[];
    readonly resultsDetails: readonly { readonly name: string }[];
    readonly executionCases: readonly { readonly profileComponents: readonly { readonly name: string }[] }[];
    readonly executionMethods: readonly {
      readonly submissionMethod: string;
      readonly processingTime: number | null;
      readonly processingTimeUnit: string | null;
      readonly fees: readonly { readonly value: number | null }[];
    }[];
    readonly requirementsAndConditions: string | null;
    readonly keywords: string | null;
    readonly isWard: boolean;
    readonly isProvince: boolean;
    readonly isMinistry: boolean;
  };
}

/** Reads an official export and maps each record to what search has to know. */
export function readProcedures(file: string, popular: readonly string[]): SearchableProcedure[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => toSearchable(JSON.parse(line) as RawProcedure, popular));
}

function toSearchable({ code, name, detail }: RawProcedure, popular: readonly string[]): SearchableProcedure {
  const rank = popular.indexOf(code) + 1;
  const times = detail.executionMethods.map(
    ({ processingTime, processingTimeUnit }) => `${processingTime ?? ''} ${processingTimeUnit ?? ''}`,
  );
  const fees = detail.executionMethods.flatMap((method) => method.fees.map(({ value }) => value ?? 0));
  const title = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    code,
    name: title,
    slug: slug(title).slice(0, 80),
    aliases: [],
    keywords: detail.keywords ? [detail.keywords] : [],
    sector: detail.categoriesDetails[0]?.name ?? '',
    sectorId: detail.categoriesDetails[0]?.code ?? '',
    audience: [
      ...new Set(detail.subjectTypesDetails.map((subject) => AUDIENCES[subject.code] ?? 'to-chuc')),
    ].sort(),
    levels: [detail.isWard && 'xa', detail.isProvince && 'tinh', detail.isMinistry && 'bo'].filter(
      (level) => level !== false,
    ),
    channels: [...new Set(detail.executionMethods.map((method) => method.submissionMethod))].sort(),
    outputs: detail.resultsDetails.map((result) => result.name),
    evidence: detail.executionCases.flatMap((procedureCase) =>
      procedureCase.profileComponents.map((component) => component.name),
    ),
    requirements: detail.requirementsAndConditions ?? '',
    feeText: fees.length === 0 ? 'Không' : `${Math.max(...fees)} đồng`,
    timeText: times[0] ?? '',
    isFree: fees.every((value) => value === 0),
    isSameDay: times.some((time) => /^(?:1|8) /.test(time)),
    ...(rank > 0 ? { popularityRank: rank } : {}),
  };
}
