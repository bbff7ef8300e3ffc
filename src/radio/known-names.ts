const NAMES = `
  VNeID VssID eTax QR PDF SMS OTP USB CD DVD TV HIV AIDS ADN ATM OK USD ID GPS GIS VTV VOV RSS ODA FDI OCOP PCI SIPAS PAR Index
  WTO ASEAN APEC UNESCO WHO CITES VCCI ATA Covid Zalo Facebook YouTube Google Momo Word Excel iPhone Android
  internet website web wifi online email app video clip file photo photocopy phôtô copy fax chip game karaoke hotline livestream
  scan camera icon menu pano banner logo container casino homestay passport voucher order
  AI IP SIM PIN ISO GDP GRDP UNICEF UNDP UNFPA ILO JPG PNG ZIP XML ABTC Viettel Vinaphone VinaPhone MobiFone VNPT Agribank Vietcombank
  VietinBank BIDV Sacombank Napas TikTok Messenger fanpage Gmail Safari Firefox Chrome Chromium iOS JavaScript HTML cookie server
  wi fi mail telex logistics hackathon robot VietGAP GlobalGAP nitơ ful kimberley istanbul
  Khmer Campuchia Qui Giơnevơ Kông FOB CIF PPP BIM IFC IMO ISM CFS PNR GMS IOM WCAG PGI EVFTA CPTPP RCEP
  HACCP GMP CEO IoT NGO net cavet charter cargo manifest condensate https Ctrl docx Windows vitamin omega pH Brâu Hrê Mnông Xtiêng ki-lô-mét ki-lô-gam xen-ti-mét ki-lô-bai mê-ga-bai héc-ta`;

/** Names and words from elsewhere that an announcer says as they are written; small letters. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().toLowerCase().split(/\s+/));
