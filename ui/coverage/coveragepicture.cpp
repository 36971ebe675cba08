#include "ui/coverage/coveragepicture.h"

#include "domain/error.h"
#include "ui/coverage/coveragedelegate.h"
#include "ui/coverage/coverageheaders.h"
#include "ui/coverage/gapflag.h"
#include "ui/shared/type.h"
#include "wording/coverage.h"
#include "wording/gaptests.h"
#include "wording/notes.h"

#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace insats::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kTitleHeight = 56;
constexpr int kAreas = 200;
constexpr int kCell = 52;
constexpr int kUnknown = 38;
constexpr int kRow = 60;
constexpr int kTotal = 30;
constexpr int kFlagNames = 26; // above the texts
constexpr int kBelow = 12;

int columnWidth(const CoverageModel &model, int column)
{
    const bool startsLevel = column > 0 && column % (model.bandCount() + 1) == 0;
    return (model.isUnknownAge(column) ? kUnknown : kCell) + (startsLevel ? kLevelGap : 0);
}

QString titleOf(const CoverageReply &reply)
{
    QStringList titles;
    for (const CatalogueInfo &catalogue : reply.catalogues)
        titles.append(catalogue.title);
    return CoverageModel::tr("Coverage, %1").arg(titles.join(QStringLiteral(", ")));
}

void paintTitle(QPainter &painter, const CoverageModel &model, const Theme &theme)
{
    const CoverageFigures &figures = model.reply().figures;
    painter.setPen(theme.text);
    painter.setFont(fontFor(Type::Title));
    painter.drawText(QPointF(kMargin, kMargin + 20), titleOf(model.reply()));
    painter.setFont(fontFor(Type::Body));
    painter.drawText(QPointF(kMargin, kMargin + 42),
                     CoverageModel::tr("C %1 (%2 of %3 cells) · %4 · U %5 (%6 of %7 placements)")
                         .arg(wording::percentText(figures.c()))
                         .arg(figures.covered)
                         .arg(figures.cells)
                         .arg(wording::emptyCellsText(figures), wording::percentText(figures.u()))
                         .arg(figures.unknownAge)
                         .arg(figures.placements));
}

void paintColumnHeaders(QPainter &painter, const CoverageModel &model, double top, const Theme &theme)
{
    double x = kMargin + kAreas;
    const int columns = model.bandCount() + 1;
    double levelStart = x;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QRectF place = cellPlace(QRectF(x, top, columnWidth(model, column), kLevelHeaderHeight), model, column);
        if (column % columns == 0)
            levelStart = place.left();
        painter.setFont(fontFor(Type::Note));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(place.left(), top + kLevelHeaderHeight, place.width(), kBandHeaderHeight), Qt::AlignCenter,
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (column % columns == columns - 1)
            paintLevel(painter, QRectF(levelStart, top, place.right() - levelStart, kLevelHeaderHeight - 4.0), model,
                       column / columns, theme);
        x += columnWidth(model, column);
    }
}

void paintRows(QPainter &painter, const CoverageModel &model, double top, const Theme &theme)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const int height = model.isTotal(row) ? kTotal : kRow;
        paintArea(painter, QRectF(kMargin, top, kAreas, height), model, row, false, theme);
        double x = kMargin + kAreas;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QRectF place(x, top, columnWidth(model, column), height);
            painter.save();
            paintCell(painter, cellPlace(place, model, column), model, model.index(row, column), theme);
            painter.restore();
            x += columnWidth(model, column);
        }
        top += height;
    }
}

// The cells that are shown and do not count, with the reasons.
QStringList leftOut(const CoverageModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const CoverageCell *cell = model.cellAt(model.index(row, column));
            if (cell && cell->state != CellState::Mapped)
                lines.append(QStringLiteral("%1. %2").arg(wording::placeText(cell->place),
                                                          wording::stateText(*cell, model.reply().notes)));
        }
    }
    return lines;
}

QString textBelow(const CoverageModel &model)
{
    const QStringList lines = {
        CoverageModel::tr("Hatched 0: nothing reaches the ages. 0?: insatser of unknown age stand in the column ?. Bar: "
                          "ages that are reached. Bottom row: different insatser, not a sum."),
        wording::basisText(model.reply())};
    return (lines + leftOut(model)).join(QLatin1Char('\n'));
}

int pictureWidth(const CoverageModel &model)
{
    int width = 2 * kMargin + kAreas;
    for (int column = 0; column < model.columnCount(); ++column)
        width += columnWidth(model, column);
    return width;
}

int notesHeight(const CoverageModel &model)
{
    const QRect room(0, 0, pictureWidth(model) - 2 * kMargin, 10'000);
    const QRect text =
        QFontMetrics(fontFor(Type::Note)).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, textBelow(model));
    return kFlagNames + text.height() + kBelow;
}

void paintNotes(QPainter &painter, const CoverageModel &model, QRectF place, const Theme &theme)
{
    double x = place.left();
    painter.setFont(fontFor(Type::Note));
    for (const auto &code : kCodes<GapTest>) {
        if (code.value == GapTest::G1)
            continue;
        const QString name = wording::nameOf(code.value);
        paintFlag(painter, {x, place.top(), kFlagSize, kFlagSize}, code.value);
        painter.setPen(theme.text);
        painter.drawText(QRectF(x + kFlagSize + 4, place.top(), 400, kFlagSize), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += kFlagSize + 18 + painter.fontMetrics().horizontalAdvance(name);
    }
    painter.setPen(theme.text2);
    painter.drawText(place.adjusted(0, kFlagNames, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, textBelow(model));
}

} // namespace

QSize pictureSize(const CoverageModel &model)
{
    const int rows = std::max(0, model.rowCount() - 1);
    return {pictureWidth(model),
            2 * kMargin + kTitleHeight + kLevelHeaderHeight + kBandHeaderHeight + rows * kRow + kTotal + kBelow
                + notesHeight(model)};
}

void paintPicture(QPainter &painter, const CoverageModel &model)
{
    const Theme &theme = lightTheme();
    const QSize size = pictureSize(model);
    painter.fillRect(QRect({}, size), theme.base);
    paintTitle(painter, model, theme);
    const double top = kMargin + kTitleHeight;
    paintColumnHeaders(painter, model, top, theme);
    const double rows = top + kLevelHeaderHeight + kBandHeaderHeight;
    paintRows(painter, model, rows, theme);
    const int height = notesHeight(model);
    const double notes = size.height() - kMargin - height;
    paintNotes(painter, model, QRectF(kMargin, notes, size.width() - 2.0 * kMargin, height), theme);
}

void savePicture(const CoverageModel &model, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
    const QSize size = pictureSize(model);
    if (path.endsWith(QLatin1StringView(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&file);
        generator.setSize(size);
        generator.setViewBox(QRect({}, size));
        generator.setTitle(titleOf(model.reply()));
        generator.setDescription(wording::basisText(model.reply()));
        QPainter painter(&generator);
        paintPicture(painter, model);
    } else {
        QImage image(size * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        paintPicture(painter, model);
        painter.end();
        image.save(&file, "PNG");
    }
    if (!file.commit())
        throw Error(ErrorKind::FileUnwritable, path, file.errorString());
}

} // namespace insats::ui
