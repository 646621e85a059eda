import type { PageWords } from './words'

const lines = (text: string) => text.split('|')

/** Consoles in German; lower case, labels are compared without regard to it. */
export const DE = {
  labels: {
    number: lines('bestellnummer|bestell-nr.|auftragsnummer|bestellung nr.|bestellung #'),
    state: lines('bestellstatus|auftragsstatus'),
    'amount-paid': lines('bezahlter betrag'),
    'amount-total': lines('gesamtbetrag|gesamtsumme|summe|endbetrag|bestellwert'),
    placed: lines('bestelldatum|bestellt am|auftragsdatum|eingegangen am'),
    paid: lines('bezahlt am|zahlungseingang'),
    shipBy: lines('versenden bis|spätester versand'),
    shipped: lines('versendet am|versanddatum'),
    recipient: lines('lieferadresse|lieferanschrift|versandadresse|empfänger'),
    phone: lines('telefon|telefonnummer'),
    address: lines('anschrift|adresse'),
    buyerMessage: lines('kundenkommentar|kommentar des kunden|nachricht des kunden'),
    remark: lines('interner kommentar|interne notiz'),
    courier: lines('versanddienstleister|paketdienst'),
    tracking: lines('sendungsnummer|trackingnummer|sendungsverfolgung'),
    buyer: lines('kunde|kundenname|käufer'),
    payment: lines('zahlungsart|zahlungsmethode'),
    item: lines('artikel|produkt|artikelname'),
    spec: lines('variante|ausführung'),
    quantity: lines('menge|anzahl'),
    price: lines('einzelpreis|stückpreis'),
    code: lines('artikelnummer|artikel-nr.'),
    note: lines('notiz|kommentar|bemerkung'),
    refundAmount: lines('erstattungsbetrag'),
    other: lines(
      'zwischensumme|versandkosten|versand|mwst.|steuern|rabatt|gutschein|rechnungsadresse|zahlungsstatus|lieferstatus',
    ),
  },
  states: {
    unpaid: lines('zahlung ausstehend|unbezahlt|wartet auf zahlung|zahlung offen'),
    paid: lines('bezahlt|in bearbeitung|versandbereit'),
    shipped: lines('versendet|versandt|unterwegs'),
    received: lines('zugestellt|geliefert'),
    finished: lines('abgeschlossen'),
    closed: lines('storniert|abgebrochen'),
  },
  refunds: { refunding: lines('erstattung beantragt'), refunded: lines('erstattet') },
  cashOnDelivery: ['nachnahme'],
  elsewhere: lines(
    'rechnungsadresse|rechnungsanschrift|empfohlene artikel|ähnliche artikel|wird oft zusammen gekauft|kunden kauften auch|das könnte ihnen auch gefallen|verlauf|absender',
  ),
  none: lines('keine|keine angabe|nicht angegeben'),
} satisfies Partial<PageWords>
