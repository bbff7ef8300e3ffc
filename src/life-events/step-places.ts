/** Where a step is done; of whom, where its procedures go different ways. */
export interface StepPlace {
  whose: string | undefined;
  place: string;
}

/** A procedure of a step: for whom it is, and the ways left where a rule shuts some of them. */
export interface StepProcedure {
  whose: string | undefined;
  ways: string | undefined;
}

/**
 * Where a step is done: in the editors' words, except for procedures of which a rule shuts some ways on the site's day;
 * their ways are said as their own pages say them, so that nobody is sent to a counter that takes no paper.
 */
export function stepPlaces(where: string | undefined, procedures: readonly StepProcedure[]): StepPlace[] {
  const byPlace = Map.groupBy(procedures, ({ ways }) => ways ?? where);
  if (byPlace.size <= 1) {
    const place = procedures[0]?.ways ?? where;
    return place === undefined ? [] : [{ whose: undefined, place }];
  }
  return [...byPlace].flatMap(([place, own]) =>
    place === undefined ? [] : [{ whose: namesOf(own), place }],
  );
}

/** For whom the procedures are; where one of them does not say so, only that they are the others. */
const namesOf = (procedures: readonly StepProcedure[]): string =>
  procedures.every(({ whose }) => whose !== undefined)
    ? procedures.map(({ whose }) => whose).join('; ')
    : 'Việc khác ở bước này';
