#include "ui/manage/importdetail.h"

#include "ui/manage/importmodel.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "ui/shared/tonebox.h"
#include "wording/card.h"
#include "wording/fieldtexts.h"
#include "wording/importtexts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace insats::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kMark = 14;
constexpr int kLabelWidth = 88;

// A value on its ground: what goes, with −, or what comes, with +.
class ValueLabel : public QLabel {
public:
    ValueLabel(const QString &value, bool isFromFile)
        : m_isFromFile(isFromFile)
    {
        setTextFormat(Qt::PlainText);
        setText(value);
        setWordWrap(true);
        setMinimumWidth(1);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setContentsMargins(8 + kMark + 6, 3, 8, 3);
        QFont font = fontFor(Type::Body);
        font.setItalic(value == wording::valueText(QStringLiteral("summary"), QString())); // says nothing
        setFont(font);
        setForegroundRole(QPalette::WindowText); // else another one, as the ground is Base
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, colours().text);
        setPalette(palette);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().back);
        painter.drawRoundedRect(rect(), 4, 4);
        drawIcon(painter, QRectF(8, 6, kMark, kMark), m_isFromFile ? QStringLiteral("plus") : QStringLiteral("minus"),
                 colours().text);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    const ColourPair &colours() const
    {
        const Theme &theme = themeOf(palette());
        return m_isFromFile ? theme.ok : theme.error;
    }

    bool m_isFromFile;
};

QPushButton *makeStep(const QString &name, const QString &keys)
{
    auto *button = new QPushButton;
    button->setFixedSize(28, 28);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    return button;
}

} // namespace

ImportDetail::ImportDetail(ImportModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new ElidedLabel(Type::Heading))
    , m_place(makeLabel({}, Type::Note, true))
    , m_before(makeStep(tr("The difference before"), tr("Alt+Up")))
    , m_after(makeStep(tr("The next difference"), tr("Alt+Down")))
    , m_scroll(new QScrollArea)
{
    setMinimumWidth(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(makeRule());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes leaves texts too wide
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setAccessibleName(tr("The record"));
    column->addWidget(m_scroll, 1);
    connect(m_before, &QPushButton::clicked, this, [this] { emit differenceRequested(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { emit differenceRequested(1); });
    connect(&m_model, &ImportModel::choiceChanged, this, &ImportDetail::showChoice);
    show({});
}

QWidget *ImportDetail::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_place);
    row->addWidget(m_before);
    row->addWidget(m_after);
    return head;
}

void ImportDetail::show(const QModelIndex &index)
{
    m_index = index;
    m_choices.clear();
    const QColor colour = themeOf(palette()).text;
    m_before->setIcon(icon(QStringLiteral("up"), colour));
    m_after->setIcon(icon(QStringLiteral("down"), colour));
    m_before->setEnabled(m_model.difference(index, -1).isValid());
    m_after->setEnabled(m_model.difference(index, 1).isValid());
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(kMargin, 12, kMargin, 16);
    m_rows->setSpacing(6);
    m_name->clear();
    m_place->clear();
    if (const ImportRecord *record = m_model.at(index))
        showRecord(*record);
    else if (index.isValid())
        showKind(m_model.kindAt(index));
    else
        m_rows->addWidget(makeWrappedLabel(tr("Choose a row to see what differs."), Type::Body, true));
    m_rows->addStretch();
    m_scroll->setWidget(content);
    QWidget *last = m_scroll; // what is new comes last in the window, unless it is told otherwise
    for (const FieldChoice &choice : m_choices) {
        setTabOrder(last, choice.take);
        setTabOrder(choice.take, choice.keep);
        last = choice.keep;
    }
    showChoice();
}

void ImportDetail::showKind(ImportKind kind)
{
    m_name->setText(wording::nameOf(kind));
    const auto say = [this](const QString &text) { m_rows->addWidget(makeWrappedLabel(text, Type::Body)); };
    switch (kind) {
    case ImportKind::Added: say(tr("Not in the catalogue yet. Ticked ones are added.")); break;
    case ImportKind::Changed:
        say(tr("In the catalogue already, with other values. Ticked ones get the values of the file."));
        break;
    case ImportKind::Unchanged: say(tr("The file says the same as the catalogue.")); break;
    case ImportKind::Refused:
        say(tr("They cannot be taken in as they stand. Save them, mend them in the file, and read it again."));
        break;
    case ImportKind::Missing: say(tr("In the catalogue but not in the file. They are left as they are.")); break;
    }
}

void ImportDetail::showRecord(const ImportRecord &record)
{
    m_name->setText(record.record.name.isEmpty() ? tr("Without a name") : record.record.name);
    m_place->setText(wording::placeInFile(record.where));
    const auto say = [this](const QString &text) { m_rows->addWidget(makeWrappedLabel(text, Type::Body, true)); };
    const QString recognised = record.byName ? tr("Recognised by its name.") : tr("Recognised by its id.");
    switch (record.kind) {
    case ImportKind::Added: say(tr("New: not in the catalogue yet.")); break;
    case ImportKind::Changed:
        say(recognised + QLatin1Char(' ') + tr("%n field(s) differ.", nullptr, static_cast<int>(record.changes.size())));
        break;
    case ImportKind::Unchanged: say(recognised + QLatin1Char(' ') + tr("Nothing differs.")); break;
    case ImportKind::Refused: say(tr("Is not taken in:")); break;
    case ImportKind::Missing: say(tr("In the catalogue but not in the file. It is left as it is.")); break;
    }
    addProblems(record);
    for (const Change &change : record.changes)
        addChange(change);
    if (record.kind != ImportKind::Changed)
        addFacts(record.record);
}

void ImportDetail::addProblems(const ImportRecord &record)
{
    for (const Problem &problem : record.problems) {
        auto *box = new ToneBox(record.kind == ImportKind::Refused && problem.severity == Severity::Refused ? Tone::Error
                                                                                                            : Tone::Warning);
        box->setText(wording::reasonText(problem));
        m_rows->addWidget(box);
    }
}

void ImportDetail::addChange(const Change &change)
{
    const QString name = wording::fieldName(change.field);
    m_rows->addSpacing(4);
    m_rows->addWidget(makeRule());
    m_rows->addSpacing(4);
    m_rows->addWidget(makeWrappedLabel(name, Type::Strong));
    addValue(tr("in the catalogue"), wording::valueText(change.field, change.from), false);
    addValue(tr("in the file"), wording::valueText(change.field, change.to), true);
    auto *choice = new QWidget;
    auto *flow = new FlowLayout(16, choice);
    auto *take = new QRadioButton(tr("Take the file's value"));
    auto *keep = new QRadioButton(tr("Keep the catalogue's value"));
    auto *group = new QButtonGroup(choice);
    for (QRadioButton *button : {take, keep}) {
        button->setFont(fontFor(Type::Body));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, button->text()));
        group->addButton(button);
        flow->addWidget(button);
    }
    m_rows->addWidget(choice);
    m_choices.append({change.field, take, keep});
    connect(keep, &QRadioButton::toggled, this,
            [this, field = change.field](bool isKept) { m_model.setKept(m_index, field, isKept); });
}

void ImportDetail::addValue(const QString &label, const QString &value, bool isFromFile)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *before = makeLabel(label, Type::Note, true);
    before->setMinimumWidth(std::max(kLabelWidth, before->sizeHint().width()));
    before->setContentsMargins(0, 4, 0, 0);
    row->addWidget(before, 0, Qt::AlignTop);
    auto *shown = new ValueLabel(value, isFromFile);
    shown->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    row->addWidget(shown, 1);
    m_rows->addLayout(row);
}

void ImportDetail::addFacts(const Intervention &record)
{
    const auto add = [this](const QString &text, Type type, bool quiet = false) {
        if (!text.isEmpty())
            m_rows->addWidget(makeWrappedLabel(text, type, quiet));
    };
    add(record.summary, Type::Body);
    for (const wording::Fact &fact : wording::facts(record)) {
        if (fact.known)
            add(QStringLiteral("%1: %2").arg(fact.label, fact.value), Type::Body);
    }
    add(wording::placementLines(record).join(QLatin1Char('\n')), Type::Body);
    add(wording::sourceLines(record).join(QLatin1Char('\n')), Type::Note, true);
}

// Ticking in the list may change what is kept.
void ImportDetail::showChoice()
{
    for (const FieldChoice &choice : m_choices) {
        const bool isKept = m_model.isKept(m_index, choice.field);
        (isKept ? choice.keep : choice.take)->setChecked(true);
    }
}

void ImportDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        show(m_index); // values and icons carry their colours
}

} // namespace insats::ui
