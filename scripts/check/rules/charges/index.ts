export { amountsPlausible } from './amounts-plausible.ts';
export { chargesHaveBasis } from './charges-have-basis.ts';
export { feeTablesHold } from './fee-tables-hold.ts';
export { namedFeesApply } from './named-fees-apply.ts';
export { oneChargeADay } from './one-charge-a-day.ts';
