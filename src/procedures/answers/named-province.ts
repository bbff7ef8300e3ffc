/**
 * The province or city that an office's name holds: a national record is for the whole country, and names one only by
 * mistake. Levels without a name ("Công an tỉnh") have none.
 * @example namedProvince('Sở An toàn thực phẩm - TP.HCM') // 'HCM'
 */
export const namedProvince = (office: string): string | undefined =>
  /(?:[Tt]ỉnh|[Tt]hành phố|TP)[. ]+(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/u.exec(office)?.[1];
