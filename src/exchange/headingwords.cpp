#include "exchange/headingwords.h"

#include "exchange/celltidying.h"
#include "exchange/tablecells.h"

#include <QRegularExpression>

namespace insats::exchange {

namespace {

struct FieldHeadings {
    const char16_t *field;
    HeadingTrust trust;
    const char16_t *headings; // separated by |
};

constexpr auto kUsual = HeadingTrust::Usual;
constexpr auto kLoose = HeadingTrust::Loose;

// How municipalities call their columns. Remarks, and persons to contact, are never taken.
constexpr FieldHeadings kHeadings[] = {
    {u"name", kUsual,
     u"insats|insatser|insatsens namn|namn på insats|namn på insatsen|insats namn|namn|benämning|titel|rubrik|"
     u"insats/aktivitet|aktivitet/insats|name|title|service|intervention"},
    {u"name", kLoose, u"aktivitet|aktiviteter|verksamhet|stöd|activity|program"},
    {u"placement.level", kUsual,
     u"preventionsnivå|nivå|nivåer|insatsnivå|nivå av prevention|förebyggande nivå|främjande/förebyggande/riktad|"
     u"främjande, förebyggande eller riktad|level|prevention level"},
    {u"placement.area", kUsual,
     u"behovsområde|behovsområden|område|områden|utvecklingsområde|fokusområde|målområde|need area|area"},
    {u"placement.subarea", kUsual, u"delområde|delområden|underområde|sub-area|subarea"},
    {u"target", kUsual, u"målgrupp|målgrupper|målgrupp/ålder|målgrupp och ålder|för vem|för vilka|target|target group"},
    {u"age", kUsual, u"ålder|åldrar|åldersgrupp|åldersgrupper|åldersspann|åldersintervall|age|ages|age group"},
    {u"age.min", kUsual, u"ålder från|från ålder|lägsta ålder|min ålder|minimiålder|age from|from age|min age"},
    {u"age.max", kUsual, u"ålder till|till ålder|högsta ålder|max ålder|maxålder|age to|to age|max age"},
    {u"providers", kUsual, u"utförare|utförs av|arrangör|aktör|huvudman|provider|providers"},
    {u"providers", kLoose,
     u"ansvarig|ansvarig verksamhet|ansvarig enhet|ansvarig förvaltning|ansvar|organisation|förvaltning|enhet|verksamhet|"
     u"organisation/verksamhet|organization"},
    {u"summary", kUsual, u"beskrivning|kort beskrivning|sammanfattning|kortfattad beskrivning|description|summary"},
    {u"content", kUsual, u"innehåll|content"},
    {u"content", kLoose, u"syfte|syfte och innehåll|mål|syfte/mål|purpose"},
    {u"contact.function", kUsual, u"kontakt|kontaktuppgift|kontaktuppgifter|kontaktväg|contact"},
    {u"contact.phone", kUsual, u"telefon|telefonnummer|tel|tfn|phone"},
    {u"contact.email", kUsual, u"e-post|e-postadress|mejl|mail|e-mail"},
    {u"contact.url", kUsual, u"webb|webbplats|webbsida|webbadress|länk|länkar|hemsida|url|link|website"},
    {u"contact.hours", kUsual, u"öppettider|telefontid|tider|hours|opening hours"},
    {u"routes", kUsual, u"ingång|ingångar|väg in|vägar in|access|way in"},
    {u"route_text", kUsual,
     u"hur får man insatsen|hur får man insats|hur söker man|hur ansöker man|så söker du|ansökan|så får man insatsen"},
    {u"cost", kUsual, u"kostnad|avgift|pris|cost|fee"},
    {u"places", kUsual, u"plats|platser|lokal|ort|place|location"},
    {u"status", kUsual, u"status|läge"},
    {u"sources", kUsual, u"källa|källor|source|sources"},
    {u"methods", kUsual, u"metod|metoder|arbetsmetod|method|methods"},
    {u"conditions", kUsual, u"villkor|krav|förutsättningar|conditions"},
    {u"scope.text", kUsual, u"omfattning|scope"},
    {u"documentation.rule", kUsual, u"dokumentation|documentation"},
    {u"follow_up", kUsual, u"uppföljning|utvärdering|follow-up"},
    {u"type", kUsual, u"typ|typ av insats|insatstyp|type"},
    {u"keywords", kUsual, u"nyckelord|sökord|keywords"},
    {u"languages", kUsual, u"språk|languages"},
    {u"formats", kUsual, u"form|arbetsform|format"},
    {u"aliases", kUsual, u"alias|kallas även|andra namn"},
    {u"legal_basis", kUsual, u"lagstöd|lagrum|legal basis"},
    {u"board_decision", kUsual, u"nämndbeslut|beslut i nämnd"},
    {u"valid_from", kUsual, u"startdatum|gäller från|start|valid from"},
    {u"valid_to", kUsual, u"slutdatum|gäller till|slut|valid to"},
    {u"reviewed_on", kUsual, u"senast granskad|granskad|senast uppdaterad"},
    {u"funding", kUsual, u"finansiering|funding"},
    {u"volunteer_run", kUsual, u"ideell|volontärer|drivs ideellt"},
    {u"anonymous", kUsual, u"anonymt|anonym|kan vara anonym"},
    {u"project", kUsual, u"projekt|project"},
};

// "Målgrupp för insatsen (ålder)" is a heading about the target group.
QString plain(const QString &heading)
{
    static const QRegularExpression parentheses(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression ofTheInsats(QStringLiteral("\\b(?:insatsens|(?:för|av|om)\\s+insatsen)\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
    return comparable(QString(onOneLine(heading)).remove(parentheses).remove(ofTheInsats));
}

} // namespace

HeadingWords::HeadingWords(const TableWords &words)
{
    for (const QString &field : columns() + QStringList{QStringLiteral("age"), QStringLiteral("placement.age")}) {
        m_meanings[comparable(field)].append({field, HeadingTrust::Exact});
        if (const QString heading = comparable(words.headings.value(field)); !heading.isEmpty())
            m_meanings[heading].append({field, HeadingTrust::Exact});
    }
    for (const FieldHeadings &one : kHeadings) {
        for (const QString &heading : QString::fromUtf16(one.headings).split(u'|'))
            m_meanings[comparable(heading)].append({QString::fromUtf16(one.field), one.trust});
    }
}

QList<HeadingMeaning> HeadingWords::meaningsOf(const QString &heading) const
{
    const QString compared = comparable(heading);
    return m_meanings.contains(compared) ? m_meanings.value(compared) : m_meanings.value(plain(heading));
}

} // namespace insats::exchange
