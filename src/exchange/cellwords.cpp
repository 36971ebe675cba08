#include "exchange/cellwords.h"

#include "exchange/celltidying.h"

namespace insats::exchange {

namespace {

struct Everyday {
    const char16_t *path;
    const char16_t *code;
    const char16_t *words; // separated by |
};

// What municipalities write. Levels: exchange/placementwords.h.
constexpr Everyday kEveryday[] = {
    {u"status", u"active", u"pågående|pågår|aktiv|igång|i drift|löpande|finns|ja"},
    {u"status", u"planned", u"planerad|planerat|planeras|kommande|ansökan|ej startad"},
    {u"status", u"paused", u"pausad|pausat|vilande|tillfälligt stängd"},
    {u"status", u"ended", u"avslutad|avslutat|upphört|nedlagd|nej"},
    {u"status", u"unknown", u"oklart|okänd|okänt|vet ej"},
    {u"type", u"activity", u"aktivitet|verksamhet|insats"},
    {u"type", u"team", u"team|grupp av yrkespersoner"},
    {u"type", u"method", u"metod|arbetssätt"},
    {u"type", u"plan", u"plan|handlingsplan"},
    {u"type", u"guideline", u"riktlinje|riktlinjer|styrdokument|rutin"},
    {u"routes", u"open", u"öppen|öppet|öppen ingång|öppen verksamhet|öppet för alla|drop-in"},
    {u"routes", u"without_assessment",
     u"utan biståndsbeslut|utan beslut|utan behovsprövning|utan individuell behovsprövning|utan biståndsbedömning|iub|"
     u"servicespår|service|serviceinsats"},
    {u"routes", u"referral", u"remiss|på remiss|via remiss"},
    {u"routes", u"decision",
     u"biståndsbeslut|bistånd|beslut|efter beslut|biståndsbedömning|biståndsbedömd|biståndsprövad|behovsprövad|"
     u"behovsprövning"},
    {u"routes", u"court", u"domstol|domstolsbeslut|dom"},
    {u"routes", u"unknown", u"oklart|okänd|okänt|vet ej"},
    {u"cost", u"free", u"gratis|kostnadsfri|kostnadsfritt|avgiftsfri|avgiftsfritt|ingen avgift|ingen kostnad|utan kostnad"},
    {u"cost", u"fee", u"avgift|avgiftsbelagd|avgiftsbelagt|kostar"},
    {u"cost", u"unknown", u"oklart|okänd|okänt|vet ej"},
    {u"audience", u"child", u"barn|unga|ungdomar|barn och unga|elever"},
    {u"audience", u"parent", u"förälder|föräldrar|vårdnadshavare"},
    {u"audience", u"family", u"familj|familjer"},
    {u"audience", u"adult", u"vuxen|vuxna"},
    {u"audience", u"staff", u"personal|medarbetare"},
    {u"formats", u"individual", u"individuell|individuellt|enskilt|enskild"},
    {u"formats", u"group", u"grupp|i grupp"},
    {u"formats", u"family", u"familj"},
    {u"formats", u"open", u"öppen|öppet|öppen verksamhet"},
    {u"anonymous", u"first_visit", u"första besöket|vid första besöket"},
    {u"suitable_from_15", u"not_assessed", u"ej bedömt|inte bedömt"},
    {u"residence", u"participant", u"deltagare|deltagaren"},
    {u"residence", u"child", u"barn|barnet"},
    {u"residence", u"parent", u"förälder|föräldern"},
    {u"documentation.rule", u"14:3", u"14 kap 3 §|14 kap. 3 § sol"},
    {u"documentation.rule", u"14:4", u"14 kap 4 §|14:4 undantag|14 kap. 4 § sol"},
    {u"documentation.rule", u"14:5", u"14 kap 5 §|14:5 undantag|14 kap. 5 § sol"},
    {u"providers.role", u"deliver", u"utförare|utför"},
    {u"providers.role", u"commission", u"beställare|huvudman"},
    {u"providers.role", u"fund", u"finansiär"},
    {u"providers.role", u"refer", u"hänvisar"},
    {u"providers.role", u"partner", u"samverkar|samarbetspartner"},
};

// Where yes and no are answers.
constexpr const char16_t *kYesNoPaths[] = {u"volunteer_run", u"statutory", u"anonymous", u"suitable_from_15", u"project"};

// By what stands between bars.
void add(QHash<QString, QString> &codes, const QString &code, const QString &words)
{
    for (const QString &word : words.split(u'|'))
        codes.insert(comparable(word), code);
}

} // namespace

CellWords::CellWords(const TableWords &words)
    : m_words(words)
{
    for (const char16_t *path : kYesNoPaths) {
        QHash<QString, QString> &codes = m_codes[QString::fromUtf16(path)];
        add(codes, QString::fromUtf16(kYes), QStringLiteral("ja|x|true|1"));
        add(codes, QString::fromUtf16(kNo), QStringLiteral("nej|false|0"));
        add(codes, QStringLiteral("unknown"), QStringLiteral("oklart|okänt|vet ej"));
    }
    for (const Everyday &one : kEveryday)
        add(m_codes[QString::fromUtf16(one.path)], QString::fromUtf16(one.code), QString::fromUtf16(one.words));
    for (auto path = words.values.cbegin(); path != words.values.cend(); ++path) {
        for (auto code = path->cbegin(); code != path->cend(); ++code)
            m_codes[path.key()].insert(comparable(code.value()), code.key());
    }
}

QString CellWords::wordOf(const QString &path, const QString &code) const
{
    return m_words.values.value(path).value(code, code);
}

QString CellWords::codeOf(const QString &path, const QString &text) const
{
    return m_codes.value(path).value(comparable(text), text);
}

} // namespace insats::exchange
