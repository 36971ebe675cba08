#include "exchange/cataloguewriting.h"

#include "domain/fieldjson.h"
#include "exchange/envelope.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace insats::exchange {

namespace {

using Json = nlohmann::ordered_json; // keeps the order in which people read a card

Json leaf(const QJsonValue &value)
{
    constexpr double kExact = 9007199254740992.0; // whole numbers up to here
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::String: return value.toString().toStdString();
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::trunc(number) == number && std::abs(number) < kExact)
            return static_cast<std::int64_t>(number);
        return number;
    }
    default: return nullptr;
    }
}

template <class T>
Json written(const T &value)
{
    return leaf(toJson(value));
}

template <Record T>
Json written(const T &record);

template <class T>
Json written(const QList<T> &values)
{
    Json array = Json::array();
    for (const T &value : values)
        array.push_back(written(value));
    return array;
}

template <class T>
Json written(const std::optional<T> &value)
{
    return value ? written(*value) : Json(nullptr);
}

bool saysNothing(const Json &json)
{
    return json.is_null() || json == false || json == "" || json == "unknown" || json == "not_assessed"
        || (json.is_structured() && json.empty());
}

template <Record T>
Json written(const T &record)
{
    static const QJsonObject unstated = toJson(T{});
    Json object = Json::object();
    forEachField(record, [&object](const char *name, const auto &value) {
        Json json = written(value);
        using Value = std::remove_cvref_t<decltype(value)>;
        const bool isRecord = Record<Value> && !std::same_as<Value, AgeRange>; // that no age is stated is a fact too
        const bool isDefault = toJson(value) == unstated.value(QLatin1StringView(name));
        if (!isDefault || !(isRecord || saysNothing(json)))
            object[name] = std::move(json);
    });
    return object;
}

void append(Json &file, const char *name, const auto &records)
{
    if (!records.isEmpty())
        file[name] = written(records);
}

template <RegisterRecord T>
void appendRegister(Json &file, const QList<T> &records)
{
    append(file, registerName<T>().toUtf8().constData(), records);
}

} // namespace

QByteArray catalogueFileOf(const CatalogueSet &set)
{
    Json file = {{"format", kCatalogueFormat}, {"version", kCatalogueVersion}};
    file["catalogues"] = written(set.catalogues);
    file["interventions"] = written(set.interventions);
    appendRegister(file, set.familyCentres);
    appendRegister(file, set.agreements);
    appendRegister(file, set.needs);
    appendRegister(file, set.indicators);
    appendRegister(file, set.collaborations);
    appendRegister(file, set.hardToReach);
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

} // namespace insats::exchange
