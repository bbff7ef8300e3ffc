import { waysLeftOf } from '../../cross-rules/queries.ts';
import { AUDIENCE_LABELS } from '../../procedures/schema/codes.ts';
import type { NamedOffice } from '../../procedures/schema/record-schema.ts';
import type { Procedure } from '../../procedures/schema/schema.ts';
import { asOf } from '../../procedures/versions/as-of.ts';
import { sectorById } from '../../sectors/queries.ts';
import { siteDate } from '../../site/site.ts';
import type { PublicRecord } from '../public-record.ts';
import type { Node } from './context.ts';
import { concept, document, namedBody, nodeId } from './shared-nodes.ts';
import { channelNodes, costNodes } from './ways.ts';

/** How an entry of another collection is called in the graph, by the name of its file. */
export type NodeOf = (collection: 'offices' | 'legalDocuments', file: string) => string | undefined;

const first = <T>(...lists: (readonly T[])[]): readonly T[] => lists.find((list) => list.length > 0) ?? [];

/** Who decides: as the record says; where it is silent, who carries it out, else who announced it. */
function authorities(procedure: Procedure, nodeOf: NodeOf): (Node | string)[] {
  const { competentAuthorities, executingOffices, decision } = procedure;
  const named = first(competentAuthorities, executingOffices, [{ name: decision.issuer }]);
  return named.map(
    ({ name, office }: NamedOffice) => (office && nodeOf('offices', office)) ?? namedBody(name),
  );
}

const papers = (id: string, { evidence }: Procedure): Node[] =>
  evidence.flatMap(({ name: group, papers: list }, set) =>
    list.map(({ name, note }, at) => ({
      id: `${id}#giay-to-${set + 1}-${at + 1}`,
      type: 'Evidence',
      identifier: `${set + 1}-${at + 1}`,
      title: name,
      description: [group, note].filter((text) => text !== undefined),
    })),
  );

function rule(id: string, { name, steps, legalBasis }: Procedure, nodeOf: NodeOf): Node | undefined {
  const texts = steps.flatMap(({ name: step, text }) => [step, text].filter((part) => part !== undefined));
  if (texts.length === 0) return undefined;
  return {
    id: `${id}#trinh-tu`,
    type: 'Rule',
    identifier: 'trinh-tu',
    title: `Trình tự: ${name}`,
    description: texts.join('\n'),
    implements: documents({ legalBasis }, nodeOf),
  };
}

const documents = ({ legalBasis }: Pick<Procedure, 'legalBasis'>, nodeOf: NodeOf): string[] =>
  legalBasis.flatMap(({ document }) => (document && nodeOf('legalDocuments', document)) ?? []);

/** A procedure in force as a CPSV-AP public service; whatever its record is silent on, it is silent on. */
export function publicService(record: PublicRecord, nodeOf: NodeOf): Node {
  const fields = record.fields as unknown as Procedure;
  const procedure = { ...asOf(fields, siteDate), waysLeft: waysLeftOf(fields) };
  const id = nodeId(record.id);
  const { code, name, summary, sector, audience, requirements, outputs, keywords } = procedure;
  return {
    id,
    type: 'PublicService',
    identifier: code,
    title: name,
    description: summary ?? name,
    page: document(record.page),
    keyword: keywords,
    status: concept('tinh-trang', String(record.derived['state']), 'Đang thi hành'),
    sector: concept('linh-vuc', sector, sectorById(sector).name),
    audience: audience.map((kind) => concept('doi-tuong', kind, AUDIENCE_LABELS[kind])),
    hasCompetentAuthority: authorities(procedure, nodeOf),
    hasChannel: channelNodes(id, procedure),
    hasCost: costNodes(id, procedure),
    hasInput: papers(id, procedure),
    follows: rule(id, procedure, nodeOf),
    hasLegalResource: documents(procedure, nodeOf),
    holdsRequirement: requirements && {
      id: `${id}#yeu-cau`,
      type: 'Requirement',
      identifier: 'yeu-cau',
      title: 'Yêu cầu, điều kiện',
      description: requirements,
    },
    produces: outputs.map((title, at) => ({
      id: `${id}#ket-qua-${at + 1}`,
      type: 'Output',
      identifier: `ket-qua-${at + 1}`,
      title,
    })),
  };
}
