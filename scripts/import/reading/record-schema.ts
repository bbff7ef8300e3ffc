import { z } from 'astro/zod';

const text = () => z.string().nullish();
const flag = () => z.boolean().nullish();
const list = <T extends z.ZodType>(item: T) => z.array(item).nullish();
/** A field that is known and left out of the entry; map-record.ts says why. */
const leftOut = () => z.unknown().optional();

const named = () => z.looseObject({ id: text(), name: text(), code: text() });
/** Some records name an office by an id alone: the element is then null. */
const offices = () => list(named().nullable());
const ids = () => list(z.string());
const attachment = () =>
  z.looseObject({
    fileName: text(),
    id: leftOut(),
    fileId: leftOut(),
    bucketName: leftOut(),
    filePath: leftOut(),
  });
const number = () => z.number().nullish();

const feeSchema = z.looseObject({
  type: text(),
  value: number(),
  description: text(),
  currencyId: leftOut(),
  currencyName: text(),
  currency: z.looseObject({ code: text(), id: leftOut(), name: leftOut() }).nullish(),
  attachment: attachment().nullish(),
});

const methodSchema = z.looseObject({
  submissionMethod: text(),
  processingTime: z.union([z.number(), z.string()]).nullish(),
  processingTimeUnit: text(),
  description: text(),
  fees: list(feeSchema),
});

const paperSchema = z.looseObject({
  name: text(),
  code: text(),
  originalQty: number(),
  copyQty: number(),
  hasElectronicForm: flag(),
  attachments: list(attachment()),
  profileComponentId: leftOut(),
  required: leftOut(),
  isProcessingResult: leftOut(),
  source: leftOut(),
  detail: leftOut(),
});

const caseSchema = z.looseObject({
  id: leftOut(),
  name: text(),
  code: text(),
  processingDay: z.looseObject({ qty: number(), type: text() }).nullish(),
});

const proposalSchema = z.looseObject({
  proposalNumber: text(),
  decisionDate: number(),
  issuingAgency: named().nullish(),
  id: leftOut(),
  publicationDate: leftOut(),
  proposalType: leftOut(),
});

/** The `detail` of one official record, as the national portal returns it (a procedure of the national database). */
export const detailSchema = z.looseObject({
  id: z.string().min(1),
  code: z.string().min(1),
  name: z.string().min(1),
  state: text(),
  type: text(),
  isInternal: flag(),
  isVertical: flag(),
  isWard: flag(),
  isProvince: flag(),
  isMinistry: flag(),
  isOtherAgency: flag(),
  isFullProcess: flag(),
  formalityType: text(),
  procedureProposal: proposalSchema.nullish(),
  categoriesDetails: list(named()),
  subjectTypesDetails: list(named()),
  departmentsAuthority: offices(),
  departmentsExecuting: offices(),
  departmentsAuthorized: offices(),
  departmentsCoordinating: offices(),
  unitGroupsAuthority: offices(),
  unitGroupsExecuting: offices(),
  unitGroupsAuthorized: offices(),
  unitGroupsCoordinating: offices(),
  departmentAuthorityIds: ids(),
  departmentExecutingIds: ids(),
  departmentAuthorizedIds: ids(),
  departmentCoordinatingIds: ids(),
  unitGroupAuthorityIds: ids(),
  unitGroupExecutingIds: ids(),
  unitGroupAuthorizedIds: ids(),
  unitGroupCoordinatingIds: ids(),
  delegatedAgencies: text(),
  executingAgencies: text(),
  authorizedAgencies: text(),
  coordinatingAgencies: text(),
  dossierReceivingAddresses: text(),
  executionSteps: list(z.looseObject({ name: text(), description: text() })),
  executionMethods: list(methodSchema),
  executionCases: list(z.looseObject({ name: text(), profileComponents: list(paperSchema) })),
  cases: list(caseSchema),
  requirementsAndConditions: text(),
  resultsDetails: list(named()),
  legalBasisesDetails: list(named()),
  keywords: text(),
  note: text(),
  serviceGroupsDetails: list(z.looseObject({ id: leftOut(), name: text(), type: leftOut() })),
  description: text(),
  // Known and left out.
  codeNotation: leftOut(),
  category: leftOut(),
  categoryIds: leftOut(),
  serviceGroupIds: leftOut(),
  legalBasisIds: leftOut(),
  resultIds: leftOut(),
  subjectTypeIds: leftOut(),
  departmentPromulgateId: leftOut(),
  departmentPromulgateCode: leftOut(),
  departmentPromulgateName: leftOut(),
  createdAt: leftOut(),
  updatedAt: leftOut(),
  isUndetermined: leftOut(),
  isSharedService: leftOut(),
  isOfflineOnly: leftOut(),
  isNonTerritorial: leftOut(),
  returningMethods: leftOut(),
});
export type OfficialDetail = z.output<typeof detailSchema>;
export type OfficialMethod = z.output<typeof methodSchema>;
export type OfficialFee = z.output<typeof feeSchema>;
export type OfficialNamed = z.output<ReturnType<typeof named>>;

/** One line of an export: the record's id, code and name, and its detail. */
export const recordSchema = z.looseObject({ id: text(), code: text(), name: text(), detail: detailSchema });
