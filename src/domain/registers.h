// The registers beside the insatser: records of their own with a uuid, a catalogue and a source, listed in the file under
// the name of their register.
#pragma once

#include "domain/familycentre.h"

namespace insats {

template <class T>
inline constexpr const char16_t *kRegisterName = nullptr;

template <>
inline constexpr const char16_t *kRegisterName<FamilyCentre> = u"family_centres";

template <>
inline constexpr const char16_t *kRegisterName<Agreement> = u"agreements";

template <class T>
concept RegisterRecord = Record<T> && requires(T &record)
{
    record.uuid;
    record.catalogue;
    record.sources;
};

template <RegisterRecord T>
QString registerName()
{
    return QString::fromUtf16(kRegisterName<T>);
}

} // namespace insats
