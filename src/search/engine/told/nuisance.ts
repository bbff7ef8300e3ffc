/** What is broken, dirty, loud or in the way around a house, in words without marks: each thing with its own troubles. */
const NUISANCE = new RegExp(
  [
    String.raw`(?:(?:cot|tru|bong) den|den (?:duong|hem|ngo|cong cong|giao thong))\b.{0,30}\b(?:tat|hu|chay bong|toi (?:thui|om|hu)|khong (?:sang|chay))`,
    String.raw`(?:duong|lo|hem|cau|le duong)\b.{0,30}\b(?:lun|ngap|lay loi|gay|hu (?:nat|hong|het)|xuong cap|o ga|lo lu)`,
    String.raw`rac\b.{0,30}\b(?:chat dong|tran lan|bua bai|thui|rinh|khong ai|hong ai|ca tuan)|(?:quang|vut|xa|dot) rac`,
    String.raw`(?:karaoke|loa|nhac|hat)\b.{0,40}\b(?:khuya|on ao|om som|ca dem|(?:cho|ai) ngu|mat ngu|nhuc (?:dau|oc)|inh oi|dinh tai)`,
    String.raw`(?:cong|muong|ranh)\b.{0,20}\b(?:nghet|tac|tran)`,
    String.raw`(?:day dien|tru dien|cay)\b.{0,20}\b(?:sa xuong|nghieng|dut|nga)`,
    String.raw`hoi (?:thui|rinh|ham)|khoi bui|xa nuoc thai|tha rong|chay rong|chiem (?:via he|long duong|le duong|hem)`,
  ]
    .map((kind) => String.raw`\b(?:${kind})\b`)
    .join('|'),
);
/** Who asks how something is allowed reports nothing. */
const ASKS_LEAVE = /\b(?:giay phep|xin phep|dang ky|thu tuc|mo quan)\b/;

/** Whether words without marks tell of something around that an authority should put right. */
export const tellsOfNuisance = (text: string): boolean => NUISANCE.test(text) && !ASKS_LEAVE.test(text);
