// Text that looks like a person's own data, which a catalogue of services must not hold: personal identity numbers, mobile
// numbers, e-mail addresses. Finds what looks so; a human decides. Pure.
#pragma once

#include <QList>
#include <QString>

namespace insats {

enum class PersonalDataKind {
    IdentityNumber, // a date of birth and four digits, with a right check digit (also of co-ordination numbers)
    MobileNumber, // Swedish, 07 and eight digits
    EmailAddress,
};

struct PersonalData {
    PersonalDataKind kind = PersonalDataKind::IdentityNumber;
    QString text; // as it stands

    bool operator==(const PersonalData &) const = default;
};

// In the order of the kinds, then as they stand.
QList<PersonalData> personalDataIn(const QString &text);

// "förnamn.efternamn@…" or an address at a provider of private mail, rather than that of a function such as info@.
bool isPersonsAddress(const QString &email);

// The beginning, so that it can be found again, and stars for the rest.
QString hidden(const QString &text);

// The text with its personal and mobile numbers hidden so.
QString withNumbersHidden(const QString &text);

} // namespace insats
