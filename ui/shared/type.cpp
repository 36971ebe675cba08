#include "ui/shared/type.h"

namespace insats::ui {

namespace {

int pixelsOf(Type type)
{
    switch (type) {
    case Type::Title: return 20;
    case Type::Heading: return 15;
    case Type::Strong:
    case Type::Body: return 13;
    case Type::Note: return 12;
    }
    Q_UNREACHABLE();
}

} // namespace

QFont fontFor(Type type)
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixelsOf(type));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (type == Type::Title || type == Type::Heading || type == Type::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace insats::ui
