// The registers beside the insatser: records of their own with a uuid, a catalogue and a source, listed in the file under
// the name of their register.
#pragma once

#include "domain/collaboration.h"
#include "domain/familycentre.h"
#include "domain/hardtoreach.h"
#include "domain/indicator.h"
#include "domain/need.h"

namespace insats {

template <class T>
inline constexpr const char16_t *kRegisterName = nullptr;

template <>
inline constexpr const char16_t *kRegisterName<FamilyCentre> = u"family_centres";

template <>
inline constexpr const char16_t *kRegisterName<Agreement> = u"agreements";

template <>
inline constexpr const char16_t *kRegisterName<Need> = u"needs";

template <>
inline constexpr const char16_t *kRegisterName<Indicator> = u"indicators";

template <>
inline constexpr const char16_t *kRegisterName<HardToReach> = u"hard_to_reach";

template <>
inline constexpr const char16_t *kRegisterName<Collaboration> = u"collaborations";

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
