export { classifiedMarks } from './classified-marks.ts';
export { namelessAnswers } from './nameless-answers.ts';
export { personalDetails } from './personal-details.ts';
export { personalIds } from './personal-ids.ts';
