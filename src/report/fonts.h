// Inter from the machine's fonts, or what stands in for it, measured without rounding to pixels: the same on paper and on
// screen. Used by one thread at a time.
#pragma once

#include "report/handles.h"
#include "report/theme.h"

#include <QString>

#include <map>

namespace insats::report {

using LayoutHandle = ObjectHandle<PangoLayout>;

class Fonts {
public:
    explicit Fonts(const QString &language);

    // An empty layout in the style; lengths in Pango units of a 1024th of a point.
    LayoutHandle newLayout(const TextStyle &style) const;

    // The font itself, for characters that no layout brings.
    FontHandle fontFor(double size, bool strong) const;

private:
    ObjectHandle<PangoFontMap> m_map;
    ObjectHandle<PangoContext> m_context;
    PangoLanguage *m_language; // Pango's own
};

} // namespace insats::report
