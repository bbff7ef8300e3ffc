/** For tests: the detail of an official record in the national portal's shape, with invented words. */
export function inventedDetail(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    code: '9.000010',
    name: 'Thủ tục xin thử giấy mẫu',
    state: 'ACTIVE',
    type: 'STANDARD',
    isInternal: false,
    isVertical: false,
    isWard: true,
    isFullProcess: true,
    formalityType: 'ASSIGNED_REGULATION',
    procedureProposal: {
      proposalNumber: '1/QĐ-THU',
      decisionDate: Date.UTC(2026, 0, 15, 17),
      issuingAgency: { name: 'Bộ Thử nghiệm' },
    },
    categoriesDetails: [{ name: 'Giấy mẫu', code: 'T01' }],
    subjectTypesDetails: [{ name: 'Công dân Việt Nam', code: 'ĐT1' }],
    departmentsExecuting: [{ id: 'a', name: 'Phòng Thử' }],
    departmentExecutingIds: ['a'],
    executingAgencies: 'Phòng Thử',
    executionSteps: [{ name: '', description: 'Bước 1: nộp.\r\nBước 2: nhận.\r\n' }],
    executionMethods: [
      {
        submissionMethod: 'ONLINE',
        processingTime: 3,
        processingTimeUnit: 'WORKING_DAY',
        description: '',
        fees: [{ type: 'SERVICE_FEE', value: 8000, description: null }],
      },
    ],
    executionCases: [
      {
        name: '',
        profileComponents: [
          {
            name: 'Tờ khai',
            code: 'K-01',
            originalQty: 1,
            copyQty: 0,
            hasElectronicForm: true,
            attachments: [{ fileName: 'to khai.docx' }],
          },
        ],
      },
    ],
    cases: [
      {
        name: 'Thủ tục xin thử giấy mẫu',
        code: '9.000010.01',
        processingDay: { qty: 3, type: 'WORKING_DAY' },
      },
    ],
    requirementsAndConditions: 'Không',
    description: 'Không',
    resultsDetails: [{ name: 'Giấy mẫu', code: 'KQ' }],
    legalBasisesDetails: [{ name: 'Luật Thử', code: '1/2020/QH14' }],
    keywords: 'thử; giấy\nmẫu',
    note: '',
    ...changes,
  };
}

/** For tests: one line of an export around {@link inventedDetail}. */
export function inventedRecord(changes: Record<string, unknown> = {}) {
  const detail = inventedDetail(changes);
  return { id: detail['id'], code: detail['code'], name: detail['name'], detail };
}
