/** The public page of a record at the national portal, by the record's id: the source that an imported entry names. */
export const nationalRecordUrl = (portalId: string): string =>
  `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${portalId}`;
