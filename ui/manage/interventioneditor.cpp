#include "ui/manage/interventioneditor.h"

#include "domain/recordrules.h"
#include "domain/refusals.h"
#include "ui/manage/placementsfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/theme.h"
#include "ui/shared/tonebox.h"
#include "wording/fieldtexts.h"
#include "wording/rules.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDate>
#include <QFormLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QUndoStack>

namespace insats::ui {

namespace {

// A finding of placements[0].age is told at the placements.
QString topFieldOf(const QString &path) { return path.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('['), 0, 0); }

QString told(const RuleFinding &finding)
{
    return QStringLiteral("%1 (%2)").arg(wording::sentence(finding), wording::placeOf(finding.rule));
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setWidget(content);
    return area;
}

} // namespace

// One value of one field to another one.
class InterventionEditor::Step : public QUndoCommand {
public:
    Step(InterventionEditor &editor, const QString &field, const QJsonValue &before, const QJsonValue &after, int typing)
        : m_editor(editor)
        , m_field(field)
        , m_before(before)
        , m_after(after)
        , m_typing(typing)
    {
    }

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_field != m_field || next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        return true;
    }
    void undo() override { m_editor.apply(m_field, m_before); }
    void redo() override { m_editor.apply(m_field, m_after); }

private:
    InterventionEditor &m_editor;
    QString m_field;
    QJsonValue m_before;
    QJsonValue m_after;
    int m_typing;
};

InterventionEditor::InterventionEditor(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QUndoStack(this))
    , m_halves(new QSplitter)
    , m_tabs(new QTabWidget)
    , m_general(new ToneBox(Tone::Warning))
    , m_side(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_general);
    m_halves->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(340);
    m_halves->addWidget(m_tabs);
    auto *side = new QWidget;
    m_side->setContentsMargins(12, 12, 12, 12);
    side->setLayout(m_side);
    QScrollArea *sideArea = scrolling(side);
    sideArea->setMinimumWidth(300);
    m_halves->addWidget(sideArea);
    m_halves->setSizes({400, 460});
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    layout->addWidget(m_halves, 1);
    connect(m_steps, &QUndoStack::indexChanged, this, &InterventionEditor::stateChanged);
    connect(qApp, &QApplication::focusChanged, this, [this] { ++m_typing; });
}

// The steps tell of their end, when nobody is there to hear it.
InterventionEditor::~InterventionEditor() { m_steps->disconnect(this); }

void InterventionEditor::offer(const KnownWords &known)
{
    for (const Row &row : m_rows)
        row.editor->offer(known);
}

void InterventionEditor::setTaxonomy(const Taxonomy &taxonomy)
{
    const int tab = std::max(m_tabs->currentIndex(), 0);
    m_rows.clear();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    delete m_placements;
    const QList<FormSection> sections = formSections(taxonomy);
    for (int i = 0; i < sections.size(); ++i)
        m_tabs->addTab(scrolling(buildSection(sections.at(i), i)), sections.at(i).title);
    m_tabs->setCurrentIndex(tab);
    m_placements = new QWidget;
    auto *side = new QVBoxLayout(m_placements);
    side->setContentsMargins(0, 0, 0, 0);
    addRow(side, {QStringLiteral("placements"), [taxonomy] { return new PlacementsField(taxonomy); }}, -1);
    m_side->insertWidget(0, m_placements);
    for (QWidget *input : findChildren<QWidget *>())
        input->installEventFilter(this);
    if (m_hasRecord)
        edit(m_original);
}

QWidget *InterventionEditor::buildSection(const FormSection &section, int tab)
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(12, 12, 12, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormField &field : section.fields)
        addRow(form, field, tab);
    return content;
}

FieldEditor *InterventionEditor::addRow(QLayout *layout, const FormField &form, int tab)
{
    const QString name = wording::fieldName(form.field);
    Row row{form.field, form.make(), makeWrappedLabel({}, Type::Note), tab};
    row.editor->setName(name);
    row.problem->hide();
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(row.editor);
    column->addWidget(row.problem);
    if (auto *lines = qobject_cast<QFormLayout *>(layout)) {
        QLabel *label = makeLabel(name, Type::Body, true);
        label->setMinimumWidth(104);
        label->setWordWrap(true);
        lines->addRow(label, cell);
    } else {
        layout->addWidget(makeLabel(name, Type::Strong));
        layout->addWidget(cell);
    }
    m_rows.append(row);
    connect(row.editor, &FieldEditor::edited, this,
            [this, field = row.field, editor = row.editor] { change(field, editor->value()); });
    return row.editor;
}

void InterventionEditor::setStacked(bool stacked) { m_halves->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal); }

void InterventionEditor::setBelowPlacements(QWidget *widget)
{
    m_side->addWidget(widget);
    m_side->addStretch();
}

void InterventionEditor::edit(const Intervention &record)
{
    m_original = record;
    m_record = record;
    m_hasRecord = true;
    m_steps->clear();
    showAll();
    setEnabled(true);
    emit stateChanged();
    layOut();
}

// At once: laid out a moment later, new rows would be seen pressed together.
void InterventionEditor::layOut()
{
    QList<QWidget *> parts = findChildren<QWidget *>();
    std::ranges::reverse(parts); // inner ones first
    for (QWidget *part : parts) {
        if (part->layout())
            part->layout()->activate();
    }
}

void InterventionEditor::showNothing()
{
    edit({});
    m_hasRecord = false;
    showFindings();
    setEnabled(false);
    emit stateChanged();
}

bool InterventionEditor::isChanged() const { return m_hasRecord && m_record != m_original; }

Intervention InterventionEditor::shownRecord() const
{
    Intervention shown = m_record;
    for (const Row &row : m_rows)
        setField(shown, row.field, row.editor->value());
    return shown;
}

void InterventionEditor::change(const QString &field, const QJsonValue &value)
{
    const QJsonValue before = fieldOf(m_record, field);
    if (m_hasRecord && before != value)
        m_steps->push(new Step(*this, field, before, value, m_typing));
}

void InterventionEditor::apply(const QString &field, const QJsonValue &value)
{
    setField(m_record, field, value);
    for (const Row &row : m_rows) {
        if (row.field == field)
            row.editor->setValue(value);
    }
    showFindings();
}

void InterventionEditor::undo() { m_steps->undo(); }

void InterventionEditor::redo() { m_steps->redo(); }

void InterventionEditor::discard()
{
    const QList<Change> changes = changesBetween(m_record, m_original);
    if (changes.isEmpty())
        return;
    m_steps->beginMacro({});
    for (const Change &one : changes)
        change(one.field, one.to);
    m_steps->endMacro();
}

void InterventionEditor::showAll()
{
    for (const Row &row : m_rows)
        row.editor->setValue(fieldOf(m_record, row.field));
    showFindings();
}

// Every required step is taken to be there: it was chosen from a list.
void InterventionEditor::showFindings()
{
    QHash<QString, QStringList> sentences;
    QSet<QString> faulty;
    const auto fault = [&](const QString &field, const QString &sentence) {
        sentences[field].append(sentence);
        faulty.insert(field);
    };
    if (m_hasRecord) {
        if (m_record.name.trimmed().isEmpty())
            fault(QStringLiteral("name"), tr("Must be filled in."));
        const auto hasDocument = [](const Source &source) { return !source.document.trimmed().isEmpty(); };
        if (std::ranges::none_of(m_record.sources, hasDocument))
            fault(QStringLiteral("sources"), tr("At least one source must be named."));
        for (const RuleFinding &finding : refusals(m_record, [](const QUuid &) { return true; }))
            fault(topFieldOf(finding.field), told(finding));
        for (const RuleFinding &finding : checkRecord(m_record, {QDate::currentDate()}))
            sentences[topFieldOf(finding.field)].append(told(finding));
    }
    const Theme &theme = themeOf(palette());
    for (const Row &row : m_rows) {
        const QStringList lines = sentences.take(row.field);
        row.problem->setVisible(!lines.isEmpty());
        row.problem->setText(lines.join(QLatin1Char('\n')));
        QPalette colours = row.problem->palette();
        colours.setColor(QPalette::WindowText, faulty.contains(row.field) ? theme.error.text : theme.warning.text);
        row.problem->setPalette(colours);
    }
    QStringList general;
    for (const QStringList &lines : sentences)
        general += lines;
    m_general->setVisible(m_hasRecord && !general.isEmpty());
    m_general->setText(general.join(QLatin1Char('\n')));
    m_faults = static_cast<int>(faulty.size());
}

void InterventionEditor::focusFirst()
{
    m_tabs->setCurrentIndex(0);
    if (!m_rows.isEmpty())
        m_rows.constFirst().editor->setFocus(Qt::OtherFocusReason);
}

// Inputs would undo their own text only.
bool InterventionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isUndo ? undo() : redo();
    return true;
}

} // namespace insats::ui
