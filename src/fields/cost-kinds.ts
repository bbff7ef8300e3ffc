/** What a charge is called (Luật Phí và lệ phí 97/2015/QH13; CPSV-AP Cost), with its labels. */
export const COST_LABELS = { fee: 'Phí', charge: 'Lệ phí', price: 'Giá' } as const;
export type CostKind = keyof typeof COST_LABELS;
